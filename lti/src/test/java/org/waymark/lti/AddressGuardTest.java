package org.waymark.lti;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressGuardTest {

    private static InetAddress[] resolved(String... literals) {
        InetAddress[] found = new InetAddress[literals.length];
        try {
            for (int at = 0; at < literals.length; at++) {
                found[at] = InetAddress.getByName(literals[at]);
            }
        } catch (UnknownHostException impossible) {
            throw new IllegalArgumentException(impossible);
        }
        return found;
    }

    private static AddressGuard guard(String... literals) {
        return new AddressGuard(false, host -> resolved(literals));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.255.0.9",
                "0.0.0.0",
                "0.1.2.3",
                "10.0.0.1",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "100.127.1.1",
                "192.0.0.8",
                "192.0.2.1",
                "198.18.0.1",
                "198.19.0.1",
                "198.51.100.1",
                "203.0.113.1",
                "224.0.0.1",
                "240.0.0.1",
                "255.255.255.255",
                "::1",
                "::",
                "::ffff:127.0.0.1",
                "::ffff:10.0.0.1",
                "::7f00:1",
                "fe80::1",
                "fec0::1",
                "fc00::1",
                "fd00:ec2::254",
                "ff02::1",
                "64:ff9b::7f00:1",
                "2002:7f00:1::",
                "2001::1",
                "2001:db8::1",
                "3fff::1"
            })
    void an_address_that_is_not_public_is_refused(String literal) {
        IOException refusal =
                assertThrows(IOException.class, () -> guard(literal).check(URI.create("https://lms.example/keys")));
        assertEquals("the host is not on the public network", refusal.getMessage());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "8.8.8.8",
                "172.15.0.1",
                "172.32.0.1",
                "100.128.0.1",
                "192.167.0.1",
                "223.255.255.1",
                "2606:4700::1",
                "2a00:1450::1"
            })
    void a_public_address_passes(String literal) {
        assertDoesNotThrow(() -> guard(literal).check(URI.create("https://lms.example/keys")));
    }

    @Test
    void one_private_address_among_public_ones_is_enough_to_refuse() {
        assertThrows(
                IOException.class, () -> guard("8.8.8.8", "10.0.0.1").check(URI.create("https://lms.example/keys")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://lms.example/keys",
                "ftp://lms.example/keys",
                "file:///etc/passwd",
                "jar:https://lms.example/a.jar!/b",
                "gopher://lms.example/",
                "https:///keys",
                "https:keys",
                "/keys",
                "https://user@lms.example/keys",
                "https://lms.example@8.8.8.8/keys",
                "https://lms.example./keys"
            })
    void an_address_of_another_kind_is_refused_before_it_is_looked_up(String address) {
        AddressGuard guard = new AddressGuard(false, host -> {
            throw new AssertionError("looked up " + host);
        });
        assertThrows(IOException.class, () -> guard.check(URI.create(address)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://2130706433/", "https://127.1/", "https://[::1]/", "https://[::ffff:7f00:1]/"})
    void other_spellings_of_loopback_are_refused(String address) {
        assertThrows(IOException.class, () -> new AddressGuard(false).check(URI.create(address)));
    }

    @Test
    void a_host_nobody_knows_is_refused() {
        AddressGuard guard = new AddressGuard(false, host -> {
            throw new UnknownHostException(host);
        });
        assertThrows(IOException.class, () -> guard.check(URI.create("https://lms.example/keys")));
    }

    @Test
    void private_networks_and_plain_http_pass_where_they_are_allowed_but_tricks_do_not() {
        AddressGuard open = new AddressGuard(true);
        assertDoesNotThrow(() -> open.check(URI.create("http://127.0.0.1:8090/keys")));
        assertThrows(IOException.class, () -> open.check(URI.create("http://user@127.0.0.1:8090/keys")));
        assertThrows(IOException.class, () -> open.check(URI.create("file:///etc/passwd")));
    }
}
