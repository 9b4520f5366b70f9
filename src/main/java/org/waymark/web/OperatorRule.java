package org.waymark.web;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Who may read the metrics: whoever asks this process directly, from this machine or from a trusted network. What came
 * through a proxy came from anywhere, though the proxy stand on this machine.
 */
final class OperatorRule {
    private static final Set<String> FORWARDED =
            Set.of("forwarded", "via", "x-forwarded-for", "x-forwarded-host", "x-forwarded-proto", "x-real-ip");

    private final List<AddressRange> trusted;

    OperatorRule(List<AddressRange> trusted) {
        this.trusted = List.copyOf(trusted);
    }

    /**
     * @param connection  address of the connection
     * @param headerNames names of the headers that came
     */
    boolean allows(String connection, Collection<String> headerNames) {
        boolean isForwarded =
                headerNames.stream().map(name -> name.toLowerCase(Locale.ROOT)).anyMatch(FORWARDED::contains);
        return !isForwarded
                && AddressRange.literal(connection)
                        .filter(address -> address.isLoopbackAddress()
                                || trusted.stream().anyMatch(range -> range.contains(address)))
                        .isPresent();
    }
}
