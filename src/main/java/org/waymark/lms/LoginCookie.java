package org.waymark.lms;

import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.waymark.identity.VisitCookie;
import org.waymark.lti.launch.Fields;
import org.waymark.lti.launch.Launches;
import org.waymark.lti.launch.Login;
import org.waymark.lti.launch.Logins;

/**
 * The cookie that shows at the launch which browser began the login. One name a login, so that several activities opened
 * at once do not overwrite one another.
 */
public final class LoginCookie {
    private static final String NAME_PREFIX = "__Host-waymark-login-";
    /** Logins that never came back are forgotten beyond this number; browsers bound a site's cookies. */
    private static final int KEPT_MAX = 12;

    private LoginCookie() {}

    /** The Set-Cookie line; as text, because no cookie class of Java prints Partitioned as browsers want it. */
    public static String line(Login login) {
        return NAME_PREFIX + login.browserHandle() + "=" + login.browserSecret() + "; Max-Age="
                + Logins.LIFETIME.toSeconds() + "; Path=/; Secure; HttpOnly; SameSite=None; Partitioned";
    }

    /** The cookie of the login that these fields end, if the browser sent it. */
    public static Optional<Cookie> sentWith(Fields fields, HttpHeaders headers) {
        return Launches.state(fields).map(state -> headers.getCookies().get(name(state.browserHandle())));
    }

    static String name(String browserHandle) {
        return NAME_PREFIX + browserHandle;
    }

    /** Set-Cookie lines that forget the oldest of too many, given the names a browser sent in its order. */
    public static List<String> surplus(Collection<String> names) {
        List<String> logins =
                names.stream().filter(name -> name.startsWith(NAME_PREFIX)).toList();
        return logins.stream()
                .limit(Math.max(0, logins.size() - KEPT_MAX + 1))
                .map(VisitCookie::forget)
                .toList();
    }
}
