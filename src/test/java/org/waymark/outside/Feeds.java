package org.waymark.outside;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.practice.client.LaunchClient;
import org.waymark.practice.client.WebPage;

/** Private addresses of calendars, and a calendar app that asks there. */
final class Feeds {
    private static final Pattern ADDRESS =
            Pattern.compile("http://localhost:[0-9]+(/calendar/([A-Za-z0-9_-]{64})\\.ics)");

    private Feeds() {}

    /** Makes one. @return the path of it */
    static String make(LaunchClient browser) {
        WebPage made = browser.submit(browser.open(Meeters.PLACE + "/feed").form("/feed"));
        Matcher address = ADDRESS.matcher(made.text());
        if (!address.find()) {
            throw new AssertionError(made.status() + " " + made.text());
        }
        return address.group(1);
    }

    static String secret(String address) {
        return address.replaceFirst(".*/", "").replace(".ics", "");
    }

    /** As a calendar app asks: without cookies and without a word about where it comes from. */
    static WebPage read(Stage stage, String address) {
        return stage.wire().get(address);
    }
}
