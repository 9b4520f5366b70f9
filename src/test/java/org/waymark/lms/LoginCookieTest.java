package org.waymark.lms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waymark.identity.VisitCookie;
import org.waymark.lti.launch.Login;

class LoginCookieTest {
    private static final URI ANYWHERE = URI.create("https://lms.example.org/auth");

    @Test
    void it_survives_in_a_frame_and_nowhere_else_for_ten_minutes() {
        assertEquals(
                "__Host-waymark-login-abc=secret; Max-Age=600; Path=/; Secure; HttpOnly; SameSite=None; Partitioned",
                LoginCookie.line(new Login(UUID.randomUUID(), ANYWHERE, "abc", "secret", Optional.empty())));
    }

    @Test
    void two_logins_at_once_have_two_cookies() {
        assertNotEquals(LoginCookie.name("abc"), LoginCookie.name("abd"));
    }

    @Test
    void the_oldest_of_too_many_are_forgotten_and_visits_left_alone() {
        List<String> names = Stream.concat(
                        Stream.of("__Host-waymark-k3x9abcd"),
                        IntStream.range(0, 13).mapToObj(i -> LoginCookie.name("h" + i)))
                .toList();
        List<String> lines = LoginCookie.surplus(names);
        assertEquals(2, lines.size());
        assertTrue(lines.get(0).startsWith("__Host-waymark-login-h0=; Max-Age=0"));
        assertEquals(List.of(), LoginCookie.surplus(names.subList(0, 5)));
        assertEquals(List.of(), VisitCookie.surplus(names));
    }
}
