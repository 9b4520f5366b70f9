package org.waymark.outside;

import java.net.URI;
import java.util.List;
import org.waymark.practice.Form;
import org.waymark.practice.LaunchTicket;
import org.waymark.practice.client.WebPage;

/**
 * A launch that has come back from the LMS and is not posted yet, so that a test decides what is posted, how often and
 * to which node.
 *
 * @param answer what the LMS lets the browser post
 * @param cookie what the browser got at the login
 * @param issuer where the post comes from
 */
record Half(Form answer, String cookie, URI issuer) {

    static Half of(Stage stage, LaunchTicket ticket) {
        return of(stage.wire(), ticket);
    }

    /** Begins at the node that this wire leads to. */
    static Half of(Wire wire, LaunchTicket ticket) {
        WebPage login = login(wire, ticket.initiation(), ticket.issuer());
        if (login.status() != 302) {
            throw new AssertionError("The login was answered " + login.status() + ": " + login.text());
        }
        List<String> cookies = login.headers().allValues("Set-Cookie");
        return new Half(
                ticket.answer(URI.create(login.header("Location"))),
                cookies.get(0).split(";")[0],
                ticket.issuer());
    }

    static WebPage login(Wire wire, Form initiation, URI issuer) {
        return wire.post("/lti/login", initiation.encoded(), fromLms(issuer));
    }

    WebPage post(Wire wire) {
        return post(wire, answer);
    }

    /** Posts something else in its place. */
    WebPage post(Wire wire, Form changed) {
        return post(wire, changed, cookie);
    }

    WebPage post(Wire wire, Form changed, String otherCookie) {
        String[] headers = fromLms(issuer);
        String[] all = java.util.Arrays.copyOf(headers, headers.length + 2);
        all[headers.length] = "Cookie";
        all[headers.length + 1] = otherCookie;
        return wire.post("/lti/launch", changed.encoded(), all);
    }

    private static String[] fromLms(URI issuer) {
        return new String[] {
            "Origin",
            issuer.toString(),
            "Sec-Fetch-Site",
            "cross-site",
            "Sec-Fetch-Mode",
            "navigate",
            "Sec-Fetch-Dest",
            "iframe"
        };
    }
}
