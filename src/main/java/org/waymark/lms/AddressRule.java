package org.waymark.lms;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Which addresses of a platform may be used: https, and not on this machine or in a private network, unless the operator
 * allows it. OWASP ASVS 5.0, 1.3.6 and 13.2.4.
 *
 * @param privateAllowed the setting that permits loopback, private ranges and plain http
 */
record AddressRule(boolean privateAllowed) {
    private static final int LENGTH_MAX = 1000;
    private static final List<String> LOCAL_NAMES = List.of("localhost", "local", "internal", "home.arpa");
    /** A last label that makes resolvers take the whole name for an IPv4 address, in one of its odd spellings. */
    private static final Pattern NUMBER = Pattern.compile("[0-9]+|0x[0-9a-f]*");

    private static final Pattern DOTTED = Pattern.compile("(0|[1-9][0-9]{0,2})(\\.(0|[1-9][0-9]{0,2})){3}");

    /** What is wrong with an address, as the end of a sentence; empty when nothing is. No name is looked up. */
    String problem(String text) {
        URI address;
        try {
            address = new URI(text);
        } catch (URISyntaxException broken) {
            return "\"" + text + "\" is not an address.";
        }
        boolean isWhole = address.getScheme() != null && address.getHost() != null && address.getUserInfo() == null;
        if (!isWhole || text.length() > LENGTH_MAX) {
            return "\"" + text + "\" is not an address with a host and without a user name.";
        }
        if (address.getFragment() != null) {
            return "\"" + text + "\" may not have a fragment.";
        }
        String scheme = address.getScheme().toLowerCase(Locale.ROOT);
        if (!scheme.equals("https") && !(scheme.equals("http") && privateAllowed)) {
            return "\"" + text + "\" must be an https address (WAYMARK_ALLOW_PRIVATE_PLATFORMS permits others).";
        }
        if (!privateAllowed && isLocalByName(host(address))) {
            return "\"" + text + "\" is on this machine or in a private network"
                    + " (WAYMARK_ALLOW_PRIVATE_PLATFORMS permits it).";
        }
        return "";
    }

    /** Whether this is the origin of a web site: scheme and host, maybe a port, nothing else. */
    boolean isOrigin(String text) {
        if (text == null || !problem(text).isEmpty()) {
            return false;
        }
        URI address = URI.create(text);
        return address.getRawPath().isEmpty() && address.getRawQuery() == null && !text.contains("*");
    }

    /** Whether a connection to this resolved address may be made. */
    boolean permits(InetAddress address) {
        return privateAllowed || !isPrivate(address);
    }

    private static String host(URI address) {
        String host = address.getHost().toLowerCase(Locale.ROOT);
        return host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
    }

    private static boolean isLocalByName(String host) {
        if (host.startsWith("[")) {
            return isPrivate(literal(host));
        }
        if (LOCAL_NAMES.stream().anyMatch(name -> host.equals(name) || host.endsWith("." + name))) {
            return true;
        }
        if (!host.contains(".")
                || !NUMBER.matcher(host.substring(host.lastIndexOf('.') + 1)).matches()) {
            return !host.contains(".");
        }
        return !DOTTED.matcher(host).matches() || isPrivate(literal(host));
    }

    private static InetAddress literal(String host) {
        try {
            return InetAddress.getByName(host);
        } catch (java.net.UnknownHostException notANumber) {
            return InetAddress.getLoopbackAddress();
        }
    }

    static boolean isPrivate(InetAddress address) {
        return address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()
                || (address instanceof Inet4Address && isReserved4(address.getAddress()))
                || (address instanceof Inet6Address && isReserved6(address.getAddress()));
    }

    /** This network, carrier-grade NAT, IETF and documentation blocks, benchmarking, and all above 240 (RFC 6890). */
    private static boolean isReserved4(byte[] bytes) {
        int first = bytes[0] & 0xff;
        int second = bytes[1] & 0xff;
        int third = bytes[2] & 0xff;
        return first == 0
                || first >= 240
                || (first == 100 && second >= 64 && second < 128)
                || (first == 192 && second == 0 && (third == 0 || third == 2))
                || (first == 198 && (second == 18 || second == 19));
    }

    /** Unique local addresses, and those that wrap an IPv4 address (RFC 4193, 6052, 3056, 4380). */
    private static boolean isReserved6(byte[] bytes) {
        int first = bytes[0] & 0xff;
        int second = bytes[1] & 0xff;
        boolean isUniqueLocal = (first & 0xfe) == 0xfc;
        boolean isTranslated = first == 0x00 || (first == 0x20 && second == 0x02);
        boolean isTeredoOrNat64 = (first == 0x20 && second == 0x01 && bytes[2] == 0 && bytes[3] == 0)
                || (first == 0x00 && second == 0x64);
        return isUniqueLocal || isTranslated || isTeredoOrNat64;
    }
}
