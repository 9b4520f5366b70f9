package org.waymark.outside;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.practice.Form;
import org.waymark.practice.LaunchTicket;
import org.waymark.practice.Quirk;
import org.waymark.practice.client.WebPage;

/**
 * A launch at an LMS that offers storage, in a browser whose cookie does not come back; a test plays the storage. The
 * launch is posted when its offer is first asked for.
 */
final class Stored {
    static final String[] FROM_OUR_PAGE = {"Sec-Fetch-Site", "same-origin", "Sec-Fetch-Mode", "navigate"};

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Wire wire;
    private final WebPage login;
    private final Half half;
    private WebPage offer;

    private Stored(Wire wire, WebPage login, Half half) {
        this.wire = wire;
        this.login = login;
        this.half = half;
    }

    static Stored begin(Stage stage, LaunchTicket ticket) {
        LaunchTicket offering = ticket.with(Quirk.STORAGE_TARGET);
        return begin(stage, offering, offering.initiation());
    }

    static Stored begin(Stage stage, LaunchTicket ticket, Form initiation) {
        WebPage login = Half.login(stage.wire(), initiation, ticket.issuer());
        if (login.status() != 200 || login.onward().isEmpty()) {
            throw new AssertionError("The login was answered " + login.status() + ": " + login.text());
        }
        String cookie = login.header("Set-Cookie").split(";")[0];
        Half half = new Half(ticket.answer(login.onward().get()), cookie, ticket.issuer());
        return new Stored(stage.wire(), login, half);
    }

    WebPage login() {
        return login;
    }

    /** The login's cookie, name and value. */
    String cookie() {
        return half.cookie();
    }

    /** A member of the message that leaves the secret with the LMS. */
    String put(String member) {
        return member(login, member);
    }

    /** A member of the message that asks for it again. */
    String get(String member) {
        return member(offer(), member);
    }

    String secret() {
        return put("value");
    }

    /** The page that a launch without its cookie gets. */
    WebPage offer() {
        return offer(wire);
    }

    /** The same from the node that this wire leads to. */
    synchronized WebPage offer(Wire node) {
        if (offer == null) {
            offer = half.post(node, half.answer(), "");
        }
        return offer;
    }

    /** Posts the launch with this cookie. */
    WebPage launch(String cookie) {
        return half.post(wire, half.answer(), cookie);
    }

    String code() {
        return offer().form("/lti/continue/stored").value("code");
    }

    WebPage claim(String secret) {
        return claim(code(), secret);
    }

    WebPage claim(String code, String secret) {
        return wire.post("/lti/continue/stored", claimForm(code, secret).encoded(), FROM_OUR_PAGE);
    }

    Form claimForm(String code, String secret) {
        return offer().form("/lti/continue/stored").with("code", code).with("secret", secret);
    }

    /** Presses "Open in a new tab". */
    WebPage newTab() {
        return wire.post("/lti/continue", offer().form("/lti/continue").encoded(), FROM_OUR_PAGE);
    }

    String attribute(WebPage page, String name) {
        Matcher found = Pattern.compile(" data-" + name + "=\"([^\"]*)\"").matcher(page.body());
        if (!found.find()) {
            throw new AssertionError("No data-" + name + " in " + page.body());
        }
        return found.group(1)
                .replace("&#34;", "\"")
                .replace("&#39;", "'")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }

    private String member(WebPage page, String name) {
        try {
            return String.valueOf(
                    JSON.readValue(attribute(page, "message"), Map.class).get(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
