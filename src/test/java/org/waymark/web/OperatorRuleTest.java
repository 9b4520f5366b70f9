package org.waymark.web;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OperatorRuleTest {
    private final OperatorRule rule = new OperatorRule(List.of(AddressRange.parse("10.0.0.0/8")));

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.0.0.9", "::1", "0:0:0:0:0:0:0:1", "10.1.2.3"})
    void this_machine_and_a_trusted_network_may_measure(String address) {
        assertTrue(rule.allows(address, List.of("Host", "Accept")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"11.0.0.1", "192.168.1.1", "2001:db8::1", "", "localhost"})
    void anybody_else_may_not(String address) {
        assertFalse(rule.allows(address, List.of("Host")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"X-Forwarded-For", "x-forwarded-proto", "FORWARDED", "Via", "X-Forwarded-Host", "X-Real-IP"})
    void what_came_through_a_proxy_of_this_machine_came_from_anywhere(String header) {
        assertFalse(rule.allows("127.0.0.1", List.of("Host", header)));
    }

    @Test
    void nobody_is_trusted_whom_nobody_named() {
        assertFalse(new OperatorRule(List.of()).allows("10.1.2.3", List.of()));
    }
}
