package org.waymark.lti.launch;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import org.waymark.lti.LtiRefusal;
import org.waymark.lti.RefusalCode;
import org.waymark.lti.Tool;

/** Decides whether an address that a request or a token names lies on this tool. */
final class Targets {

    private Targets() {}

    /**
     * @return the address, absolute
     * @throws LtiRefusal 400 where scheme, host, port or base path are not this tool's, or it has a user part
     */
    static URI ours(Tool tool, String text) {
        URI base = tool.base();
        return parse(text)
                .filter(target -> scheme(target).equals(scheme(base)))
                .filter(target -> host(target).equals(host(base)))
                .filter(target -> port(target) == port(base))
                .filter(target -> isUnder(base.getRawPath(), target.getRawPath()))
                .orElseThrow(() -> new LtiRefusal(RefusalCode.TARGET_REFUSED, "target_link_uri is not on this tool"));
    }

    /** An absolute http or https address with a host and without user part; anything else is empty. */
    static Optional<URI> parse(String text) {
        try {
            URI address = new URI(text);
            boolean isWeb = address.getHost() != null
                    && address.getRawUserInfo() == null
                    && ("https".equals(scheme(address)) || "http".equals(scheme(address)));
            return isWeb && !text.contains("\\") && !Texts.hasControls(text) ? Optional.of(address) : Optional.empty();
        } catch (URISyntaxException broken) {
            return Optional.empty();
        }
    }

    static String host(URI address) {
        return address.getHost().toLowerCase(Locale.ROOT);
    }

    private static String scheme(URI address) {
        return address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
    }

    private static int port(URI address) {
        return address.getPort() != -1 ? address.getPort() : "https".equals(scheme(address)) ? 443 : 80;
    }

    private static boolean isUnder(String basePath, String path) {
        if (basePath == null || basePath.isEmpty() || "/".equals(basePath)) {
            return true;
        }
        String folder = basePath.endsWith("/") ? basePath.substring(0, basePath.length() - 1) : basePath;
        return path.equals(folder) || (path.startsWith(folder + "/") && !path.contains("/.."));
    }
}
