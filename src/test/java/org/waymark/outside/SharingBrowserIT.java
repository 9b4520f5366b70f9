package org.waymark.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Locator;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.practice.LmsPerson;
import org.waymark.practice.client.LaunchClient;

/** The pages about sharing and about who supports whom, as a browser shows them and as a screen reader is told of them. */
@Outside
class SharingBrowserIT {
    private Stage stage;
    private Browsers browsers;

    @BeforeEach
    void take(Stage shared, Browsers all) {
        stage = shared;
        browsers = all;
    }

    @Test
    void sharing_with_nothing_with_much_and_what_is_over() {
        LmsPerson owner = stage.town().newSupervisor();
        LmsPerson reader = stage.town().newSupervisor();
        stage.inside(reader, "");
        try (Screen screen = Screen.of(stage, browsers, Screen.Kind.FRAME)) {
            screen.open(owner, "");
            Axe.assertAccessible(screen.go("/sharing"), "sharing nothing");
            Axe.assertAccessible(screen.go("/sharing/earlier"), "nothing over");
            Shares.put(stage, owner, reader, "Reflection on a hard week", 30, 45);
            Shares.put(stage, reader, owner, "Theirs", 30, 45);
            Shares.put(stage, reader, owner, "Theirs, over", -3, 2);
            Shares.put(stage, owner, reader, "Over", -3, 45);
            Axe.assertAccessible(screen.go("/sharing?given=2&received=2"), "sharing much");
            Axe.assertAccessible(screen.go("/sharing/earlier?part=2"), "much over");
            Frame page = screen.go("/sharing");
            screen.onward(() ->
                    page.locator("form[action$='/withdrawal'] button").first().click());
            assertEquals(89, Shares.open(stage, owner).size());
        }
    }

    @Test
    void a_lead_finds_somebody_names_a_mentor_and_ends_it() {
        LmsPerson person = stage.town().newSupervisor();
        LmsPerson mentor = stage.town().newSupervisor();
        stage.inside(person, "");
        stage.inside(mentor, "");
        LmsPerson lead = stage.town().newStaff();
        stage.inside(lead, "");
        LaunchClient known = Leads.lead(stage);
        String leads = "/people/" + Persons.idOf(stage, lead);
        known.open(leads);
        known.post(leads + "/given", Map.of("role", "LEAD"));
        String place = "/people/" + Persons.idOf(stage, person);
        try (Screen screen = Screen.of(stage, browsers, Screen.Kind.FRAME)) {
            screen.open(lead, "");
            Axe.assertAccessible(screen.go("/people/find"), "find");
            Frame page = screen.waymark();
            screen.onward(() -> page.locator("main form button").click());
            Axe.assertAccessible(page, "too few letters");
            page.locator("#name").fill(person.name().substring(0, 9));
            screen.onward(() -> page.locator("main form button").click());
            Axe.assertAccessible(page, "found");
            Axe.assertAccessible(screen.go(place), "nobody supports them");
            screen.go(place + "/relationships/new");
            Axe.assertAccessible(page, "naming");
            page.locator("#name").fill(mentor.name());
            screen.onward(() -> page.locator("form[action$='/found'] button").click());
            Axe.assertAccessible(page, "choosing");
            screen.onward(
                    () -> page.locator("form[action$='/relationships'] button").click());
            Axe.assertAccessible(page, "nothing chosen");
            page.locator("#supporter").check();
            page.locator("#kind").check();
            screen.onward(
                    () -> page.locator("form[action$='/relationships'] button").click());
            Axe.assertAccessible(page, "a mentor named");
            screen.onward(() -> page.locator("a[href*='/relationships/']")
                    .filter(new Locator.FilterOptions().setHasText("End this"))
                    .click());
            Axe.assertAccessible(page, "whether to end it");
            screen.onward(() -> page.locator("form[action$='/end'] button").click());
            page.locator("details summary").last().click();
            Axe.assertAccessible(page, "ended");
        }
    }
}
