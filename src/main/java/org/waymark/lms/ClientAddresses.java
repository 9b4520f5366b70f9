package org.waymark.lms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.List;
import java.util.Optional;
import org.waymark.web.AddressRange;

/** Tells from where a request came, believing only the proxies that the operator named. */
@ApplicationScoped
class ClientAddresses {
    private static final int IPV6_NETWORK_BYTES = 8;

    private final List<AddressRange> trusted;

    @Inject
    ClientAddresses(LmsSettings settings) {
        this(settings.trustedProxies());
    }

    ClientAddresses(List<String> trustedProxies) {
        this.trusted = trustedProxies.stream()
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .map(AddressRange::parse)
                .toList();
    }

    /** For the proxy that the container makes. */
    ClientAddresses() {
        this(List.of());
    }

    /**
     * The address to count: of a trusted proxy the nearest one in X-Forwarded-For that is not trusted itself, else that
     * of the connection. An IPv6 client is its network of 64 bits, for it has all of it to itself.
     *
     * @param connection address of the connection
     * @param forwarded  X-Forwarded-For as it came, or null
     */
    String of(String connection, String forwarded) {
        String[] hops = forwarded == null ? new String[0] : forwarded.split(",");
        String client = connection;
        for (int i = hops.length - 1; i >= 0 && isTrusted(client); i--) {
            String hop = hops[i].strip();
            if (AddressRange.literal(hop).isEmpty()) {
                break;
            }
            client = hop;
        }
        return counted(client);
    }

    private boolean isTrusted(String address) {
        return AddressRange.literal(address)
                .filter(literal -> trusted.stream().anyMatch(range -> range.contains(literal)))
                .isPresent();
    }

    private static String counted(String address) {
        Optional<InetAddress> literal = AddressRange.literal(address);
        if (literal.isPresent() && literal.get() instanceof Inet6Address wide) {
            StringBuilder network = new StringBuilder();
            for (int i = 0; i < IPV6_NETWORK_BYTES; i++) {
                network.append(Integer.toHexString(wide.getAddress()[i] & 0xff)).append(':');
            }
            return network.toString();
        }
        return address;
    }
}
