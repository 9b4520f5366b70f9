package org.waymark.lms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClientAddressesTest {
    private final ClientAddresses behindProxy = new ClientAddresses(List.of("10.0.0.0/8", " 192.0.2.7"));

    @Test
    void without_a_trusted_proxy_nobody_is_believed() {
        assertEquals("198.51.100.1", new ClientAddresses(List.of()).of("198.51.100.1", "203.0.113.9"));
        assertEquals("198.51.100.1", behindProxy.of("198.51.100.1", "203.0.113.9"));
    }

    @Test
    void a_trusted_proxy_is_believed_up_to_the_first_stranger() {
        assertEquals("203.0.113.9", behindProxy.of("10.1.1.1", "203.0.113.9"));
        assertEquals("203.0.113.9", behindProxy.of("10.1.1.1", "1.1.1.1, 203.0.113.9, 192.0.2.7"));
    }

    @Test
    void what_is_no_address_is_not_counted_as_one() {
        assertEquals("10.1.1.1", behindProxy.of("10.1.1.1", "evil.example"));
        assertEquals("10.1.1.1", behindProxy.of("10.1.1.1", ""));
        assertEquals("10.1.1.1", behindProxy.of("10.1.1.1", null));
        assertEquals("10.1.1.1", behindProxy.of("10.1.1.1", "300.1.1.1"));
    }

    @Test
    void an_ipv6_client_is_its_network() {
        String one = behindProxy.of("2001:db8:1:2::1", null);
        assertEquals(one, behindProxy.of("2001:db8:1:2:ffff::9", null));
        assertNotEquals(one, behindProxy.of("2001:db8:1:3::1", null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.0.0.0/33", "10.0.0.0/", "proxy.example", "10.0.0.0/-1", "300.0.0.0/8"})
    void a_wrong_network_is_refused(String network) {
        assertThrows(IllegalArgumentException.class, () -> new ClientAddresses(List.of(network)));
    }
}
