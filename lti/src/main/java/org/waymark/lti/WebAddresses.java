package org.waymark.lti;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Addresses that came from outside, read with suspicion. */
public final class WebAddresses {

    private WebAddresses() {}

    /** An absolute http or https address with a host and without user part; anything else is empty. */
    public static Optional<URI> parse(String text) {
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

    /** In lower case. */
    public static String scheme(URI address) {
        return address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
    }

    /** In lower case. */
    public static String host(URI address) {
        return address.getHost().toLowerCase(Locale.ROOT);
    }

    /** The port that is meant, named or not. */
    public static int port(URI address) {
        return address.getPort() != -1 ? address.getPort() : "https".equals(scheme(address)) ? 443 : 80;
    }

    /** As a browser writes it ({@code https://host} or {@code https://host:8443}): a usual port is left out. */
    public static String origin(URI address) {
        boolean isUsual = port(address) == ("https".equals(scheme(address)) ? 443 : 80);
        return scheme(address) + "://" + host(address) + (isUsual ? "" : ":" + port(address));
    }

    /** The address with one more parameter, escaped, behind those it has. */
    public static URI with(URI address, String name, String value) {
        String text = address.toString();
        int hash = text.indexOf('#');
        String plain = hash < 0 ? text : text.substring(0, hash);
        return URI.create(plain + (plain.indexOf('?') < 0 ? '?' : '&') + name + '=' + escape(value));
    }

    /** Percent-encoded; a space as %20, for a plus sign means a space in forms only. */
    public static String escape(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
