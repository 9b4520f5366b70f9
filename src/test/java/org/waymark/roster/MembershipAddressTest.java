package org.waymark.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.lti.Registration;

class MembershipAddressTest {
    private static final Registration PLATFORM = new Registration(
            UUID.randomUUID(),
            "hint",
            "https://lms.example.org",
            "client",
            URI.create("https://login.example.org/auth"),
            URI.create("https://api.example.org:8443/token"),
            URI.create("https://keys.example.org/jwks"),
            Set.of("1"),
            Registration.USUAL_ALGORITHMS,
            Set.of("school.example.org"),
            true);

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "https://lms.example.org/memberships, true",
        "https://LMS.example.org:443/memberships?course=1, true",
        "https://login.example.org/memberships, true",
        "https://api.example.org:8443/memberships, true",
        "https://school.example.org/memberships, true",
        "https://api.example.org/memberships, false",
        "http://lms.example.org/memberships, false",
        "https://lms.example.org:8443/memberships, false",
        "http://school.example.org/memberships, false",
        "https://school.example.org:8443/memberships, false",
        "https://keys.example.org/memberships, false",
        "https://lms.example.org.evil.example/memberships, false",
        "https://lms.example.org@evil.example/memberships, false",
        "https://evil.example/https://lms.example.org, false",
        "https://169.254.169.254/latest, false",
    })
    void only_the_platforms_own_origins_are_read(String address, boolean isRead) {
        assertEquals(isRead, MembershipAddress.isOf(PLATFORM, URI.create(address)));
    }
}
