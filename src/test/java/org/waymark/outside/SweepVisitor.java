package org.waymark.outside;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.practice.client.LaunchClient;
import org.waymark.practice.client.WebPage;

/**
 * Somebody at the door: with an open visit, with a stolen address, or with nothing at all.
 *
 * @param name   column of the table
 * @param visit  front of the addresses that they ask for
 * @param cookie empty for whoever has none
 * @param called what they are called; their name is sent where a form asks for one
 * @param given  canaries of others that were given to them
 * @param tokens front of the addresses at which they get the tokens of their forms
 */
record SweepVisitor(String name, String visit, String cookie, String called, Set<String> given, SweepVisitor tokens) {
    static SweepVisitor inside(String name, LaunchClient browser, String called) {
        return new SweepVisitor(name, browser.visit(), Wire.cookies(browser.cookies()), called, new HashSet<>(), null);
    }

    /** Asks for this visit, with that cookie and tokens of the visit's true owner. */
    SweepVisitor robbed(String name, String cookie) {
        return new SweepVisitor(name, visit, cookie, called, Set.of(), this);
    }

    /** Headers as a browser sends them from one of our pages. */
    String[] headers(Stage stage, String... more) {
        List<String> headers = new ArrayList<>(List.of(
                "Origin", stage.address().toString(),
                "Sec-Fetch-Site", "same-origin",
                "Sec-Fetch-Mode", "navigate",
                "Sec-Fetch-Dest", "iframe"));
        if (!cookie.isEmpty()) {
            headers.addAll(List.of("Cookie", cookie));
        }
        headers.addAll(List.of(more));
        return headers.toArray(String[]::new);
    }

    /** A token that nobody has sent yet. */
    String token(Stage stage) {
        if (tokens != null) {
            return tokens.token(stage);
        }
        WebPage page = stage.wire().get(visit + "/leave", headers(stage));
        return page.status() == 200 ? page.form("/leave").value("form") : "";
    }

    static Map<String, SweepVisitor> byName(List<SweepVisitor> all) {
        Map<String, SweepVisitor> byName = new java.util.LinkedHashMap<>();
        all.forEach(visitor -> byName.put(visitor.name(), visitor));
        return byName;
    }
}
