package org.waymark.identity;

import java.util.Collection;
import java.util.List;

/** The cookie of a visit: one name a visit, so that two people in one browser never act for each other. */
public final class VisitCookie {
    static final String NAME_PREFIX = "__Host-waymark-";
    /** Cookies of logins under way, which belong to {@code lms}; a seat has no hyphen. */
    private static final String LOGIN_PREFIX = NAME_PREFIX + "login-";
    /** Older visits of the same browser beyond this number are forgotten, because browsers bound a site's cookies. */
    private static final int KEPT_MAX = 6;

    private static final String ATTRIBUTES = "; Path=/; Secure; HttpOnly; SameSite=None; Partitioned";

    private VisitCookie() {}

    static String line(String seat, String value, long seconds) {
        return NAME_PREFIX + seat + "=" + value + "; Max-Age=" + seconds + ATTRIBUTES;
    }

    /** The Set-Cookie line that makes the browser forget a cookie of this name. */
    public static String forget(String name) {
        return name + "=; Max-Age=0" + ATTRIBUTES;
    }

    /** The Set-Cookie line that makes the browser forget one visit. */
    public static String forgetVisit(String seat) {
        return forget(NAME_PREFIX + seat);
    }

    /** Which of the visit cookies that a browser sent at a launch should be forgotten, given their names in its order. */
    public static List<String> surplus(Collection<String> names) {
        List<String> visits = names.stream()
                .filter(name -> name.startsWith(NAME_PREFIX) && !name.startsWith(LOGIN_PREFIX))
                .toList();
        return visits.size() < KEPT_MAX ? List.of() : visits.subList(0, visits.size() - KEPT_MAX + 1);
    }
}
