package org.waymark.lms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.waymark.lti.Registration;

/** What the origins that an operator adds to a platform are good for. */
class KnownPlatformTest {
    @Test
    void the_name_of_an_institution_counts_as_its_hosted_platform() {
        Set<String> hosts =
                KnownPlatform.hosts(Set.of("https://Northmoor.instructure.com", "https://lms.example:8443"));
        assertEquals(Set.of("northmoor.instructure.com", "lms.example"), hosts);
        Registration canvas = canvas(hosts);
        assertTrue(
                canvas.isOnPlatform(URI.create("https://northmoor.instructure.com/api/lti/courses/1/names_and_roles")));
        assertFalse(canvas.isOnPlatform(URI.create("http://northmoor.instructure.com/courses/1")), "without TLS");
        assertFalse(canvas.isOnPlatform(URI.create("https://southmoor.instructure.com/api/lti/courses/1")));
    }

    @Test
    void without_it_nobody_is_sent_there() {
        assertFalse(canvas(KnownPlatform.hosts(Set.of()))
                .isOnPlatform(URI.create("https://northmoor.instructure.com/courses/1")));
    }

    private static Registration canvas(Set<String> hosts) {
        return new Registration(
                UUID.randomUUID(),
                "hint",
                "https://canvas.instructure.com",
                "100",
                URI.create("https://sso.canvaslms.com/api/lti/authorize_redirect"),
                URI.create("https://sso.canvaslms.com/login/oauth2/token"),
                URI.create("https://sso.canvaslms.com/api/lti/security/jwks"),
                Set.of("1"),
                Registration.USUAL_ALGORITHMS,
                hosts,
                true);
    }
}
