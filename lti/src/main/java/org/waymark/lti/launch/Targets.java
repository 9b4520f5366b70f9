package org.waymark.lti.launch;

import java.net.URI;
import org.waymark.lti.LtiRefusal;
import org.waymark.lti.RefusalCode;
import org.waymark.lti.Tool;
import org.waymark.lti.WebAddresses;

/** Decides whether an address that a request or a token names lies on this tool. */
final class Targets {

    private Targets() {}

    /**
     * @return the address, absolute
     * @throws LtiRefusal 400 where scheme, host, port or base path are not this tool's, or it has a user part
     */
    static URI ours(Tool tool, String text) {
        URI base = tool.base();
        return WebAddresses.parse(text)
                .filter(target -> WebAddresses.origin(target).equals(WebAddresses.origin(base)))
                .filter(target -> isUnder(base.getRawPath(), target.getRawPath()))
                .orElseThrow(() -> new LtiRefusal(RefusalCode.TARGET_REFUSED, "target_link_uri is not on this tool"));
    }

    private static boolean isUnder(String basePath, String path) {
        if (basePath == null || basePath.isEmpty() || "/".equals(basePath)) {
            return true;
        }
        String folder = basePath.endsWith("/") ? basePath.substring(0, basePath.length() - 1) : basePath;
        return path.equals(folder) || (path.startsWith(folder + "/") && !path.contains("/.."));
    }
}
