package org.waymark.lms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressRuleTest {
    private static final AddressRule STRICT = new AddressRule(false);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://lms.example.org/auth",
                "https://lms.example.org:8443/a?b=c",
                "https://c4.be/x",
                "https://93.184.216.34/jwks",
                "https://[2606:2800:220:1:248:1893:25c8:1946]/jwks"
            })
    void a_public_https_address_may_be_used(String address) {
        assertEquals("", STRICT.problem(address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://lms.example.org/auth",
                "ftp://lms.example.org/",
                "file:///etc/passwd",
                "jar:https://lms.example.org!/x",
                "//lms.example.org/auth",
                "https:///auth",
                "https://user@lms.example.org/",
                "https://lms.example.org\\@evil.example/",
                "https://lms.example.org/#part",
                "https://localhost/",
                "https://localhost./",
                "https://moodle/",
                "https://moodle.internal/",
                "https://printer.local/",
                "https://127.0.0.1/",
                "https://127.1/",
                "https://2130706433/",
                "https://0x7f000001/",
                "https://0x7f.1/",
                "https://0177.0.0.1/",
                "https://012.1.1.1/",
                "https://10.1.2.3/",
                "https://172.16.0.1/",
                "https://192.168.1.1/",
                "https://169.254.169.254/latest/meta-data",
                "https://100.64.0.1/",
                "https://0.0.0.0/",
                "https://255.255.255.255/",
                "https://224.0.0.1/",
                "https://[::1]/",
                "https://[::]/",
                "https://[::ffff:127.0.0.1]/",
                "https://[fe80::1]/",
                "https://[fd00::1]/",
                "https://[64:ff9b::7f00:1]/",
                "https://[2002:7f00:1::]/"
            })
    void anything_else_may_not(String address) {
        assertNotEquals("", STRICT.problem(address), address);
    }

    @Test
    void the_setting_permits_this_machine_and_plain_http_but_no_other_scheme() {
        AddressRule lenient = new AddressRule(true);
        assertEquals("", lenient.problem("http://127.0.0.1:8090/mod/lti/certs.php"));
        assertNotEquals("", lenient.problem("file:///etc/passwd"));
        assertNotEquals("", lenient.problem("http://user@127.0.0.1/"));
    }

    @Test
    void a_name_that_resolves_into_a_private_network_is_refused_at_the_connection() throws UnknownHostException {
        assertFalse(STRICT.permits(InetAddress.getByAddress("lms.example.org", new byte[] {10, 0, 0, 1})));
        assertTrue(STRICT.permits(InetAddress.getByAddress("lms.example.org", new byte[] {93, (byte) 184, 1, 1})));
    }

    @Test
    void a_framer_is_an_origin_and_nothing_more() {
        assertTrue(STRICT.isOrigin("https://portal.example.org"));
        assertFalse(STRICT.isOrigin("https://portal.example.org/path"));
        assertFalse(STRICT.isOrigin("https://*.example.org"));
        assertFalse(STRICT.isOrigin("https://portal.example.org; script-src *"));
    }
}
