package org.waymark.outside;

import com.microsoft.playwright.Frame;
import org.junit.jupiter.api.Test;

/** The end of a record in a browser: every page in every state by axe. */
@Outside
class RetentionBrowserIT {
    @Test
    void every_page_in_every_state(Stage stage, Browsers browsers) {
        Retired old = Retired.at(stage).aged(72, 2);
        Retired young = Retired.at(stage).aged(70, 0);
        try (Screen screen = Screen.of(stage, browsers, Screen.Kind.FRAME)) {
            screen.open(Leads.person(stage), "");
            judge(screen, "due", Retired.PLACE, old.path(), young.path(), old.path() + "/hold");
            judge(screen, "rules", Retired.PLACE + "/rules/appraisal", Retired.PLACE + "/rules/supervision-record");
            Frame frame = screen.go(old.path() + "/hold");
            screen.onward(() -> frame.locator("main form button").click());
            Axe.assertAccessible(frame, "held without a reason");
            frame.locator("#whom").check();
            frame.locator("#reason").fill("Asked for");
            screen.onward(() -> frame.locator("main form button").click());
            Axe.assertAccessible(frame, "held");
            judge(screen, "held", Retired.PLACE);
            screen.onward(
                    () -> frame.locator("main ul a[href*='/holds/']").first().click());
            Axe.assertAccessible(frame, "a hold");
            frame.locator("#reason").fill("Not any more");
            screen.onward(() -> frame.locator("main form button").click());
            Axe.assertAccessible(frame, "lifted");
            old.propose(old.administrator());
            judge(screen, "proposed", Retired.PLACE, old.path());
            screen.onward(() ->
                    frame.locator("main form button.govuk-button--warning").click());
            Axe.assertAccessible(frame, "not confirmed");
            frame.locator("#confirmed").check();
            screen.onward(() ->
                    frame.locator("main form button.govuk-button--warning").click());
            Axe.assertAccessible(frame, "the certificate");
            judge(screen, "gone", Retired.PLACE);
        }
        try (Screen screen = Screen.of(stage, browsers, Screen.Kind.FRAME)) {
            screen.open(old.two().superviseePerson(), "");
            judge(screen, "gone, for a party", old.paper());
        }
    }

    private static void judge(Screen screen, String when, String... paths) {
        for (String path : paths) {
            Axe.assertAccessible(screen.go(path), when + " " + path);
        }
    }
}
