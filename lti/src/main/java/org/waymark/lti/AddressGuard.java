package org.waymark.lti;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;

/**
 * Decides which addresses of a platform may be called. A platform's settings come from outside and must not be able to
 * make this tool talk to its own network. Source: IANA special-purpose address registries (RFC 6890).
 */
public final class AddressGuard {

    private final boolean isPrivateAllowed;
    private final Resolver resolver;

    /** @param isPrivateAllowed true permits plain http and any host: for an LMS in the same building */
    public AddressGuard(boolean isPrivateAllowed) {
        this(isPrivateAllowed, InetAddress::getAllByName);
    }

    /** @param resolver in place of the machine's own */
    public AddressGuard(boolean isPrivateAllowed, Resolver resolver) {
        this.isPrivateAllowed = isPrivateAllowed;
        this.resolver = resolver;
    }

    /** How host names become addresses. */
    @FunctionalInterface
    public interface Resolver {
        InetAddress[] resolve(String host) throws UnknownHostException;
    }

    /**
     * Looks the host up once and refuses unless every address found may be called.
     *
     * @throws CallFailure where it may not be called, or its host cannot be found; the message is a fixed phrase
     */
    public void check(URI address) throws CallFailure {
        String host = address.getHost();
        boolean isHttps = "https".equalsIgnoreCase(address.getScheme());
        boolean isHttp = "http".equalsIgnoreCase(address.getScheme());
        if (!isHttps && !(isHttp && isPrivateAllowed)) {
            throw refused("the address must begin with https");
        }
        if (host == null || host.isEmpty() || address.getRawUserInfo() != null || host.endsWith(".")) {
            throw refused("the address needs a plain host name");
        }
        InetAddress[] found;
        try {
            found = resolver.resolve(host);
        } catch (UnknownHostException unknown) {
            throw new CallFailure(CallFailure.Kind.UNREACHABLE, "the host is not known");
        }
        for (InetAddress one : found) {
            if (!isPrivateAllowed && !isPublic(one)) {
                throw refused("the host is not on the public network");
            }
        }
    }

    private static CallFailure refused(String why) {
        return new CallFailure(CallFailure.Kind.ADDRESS_REFUSED, why);
    }

    /** Whether an address is one of the public internet. */
    static boolean isPublic(InetAddress address) {
        byte[] bytes = address.getAddress();
        // Java has already turned ::ffff:a.b.c.d into a four-byte address.
        return address instanceof Inet4Address ? isPublicIpv4(bytes) : isPublicIpv6(bytes);
    }

    private static boolean isPublicIpv4(byte[] bytes) {
        int a = bytes[0] & 0xFF;
        int b = bytes[1] & 0xFF;
        int c = bytes[2] & 0xFF;
        boolean isPrivate = a == 10 || (a == 172 && (b & 0xF0) == 16) || (a == 192 && b == 168);
        boolean isOwn = a == 0 || a == 127 || (a == 169 && b == 254) || (a == 100 && (b & 0xC0) == 64);
        boolean isReserved = (a == 192 && b == 0 && (c == 0 || c == 2))
                || (a == 192 && b == 88 && c == 99)
                || (a == 198 && (b & 0xFE) == 18)
                || (a == 198 && b == 51 && c == 100)
                || (a == 203 && b == 0 && c == 113)
                || a >= 224;
        return !isPrivate && !isOwn && !isReserved;
    }

    /** Global unicast (2000::/3) without the blocks that stand for others: Teredo, documentation, 6to4, and so on. */
    private static boolean isPublicIpv6(byte[] bytes) {
        int first = (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
        int second = (bytes[2] & 0xFF) << 8 | (bytes[3] & 0xFF);
        boolean isGlobal = (first & 0xE000) == 0x2000;
        boolean isProtocolBlock = first == 0x2001 && (second < 0x0200 || second == 0x0DB8);
        boolean isDocumentation = first == 0x3FFF && second < 0x1000;
        return isGlobal && !isProtocolBlock && !isDocumentation && first != 0x2002;
    }
}
