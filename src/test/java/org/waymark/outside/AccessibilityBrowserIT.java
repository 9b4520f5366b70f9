package org.waymark.outside;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.waymark.Meets;
import org.waymark.practice.Form;
import org.waymark.practice.LmsPerson;
import org.waymark.practice.Quirk;
import org.waymark.practice.client.LaunchClient;

/** Every page in every state, in the frame and on the narrowest phone: axe finds nothing, and the structure holds. */
@Outside
class AccessibilityBrowserIT {
    private static final String LONG =
            "Donaudampfschifffahrtsgesellschaftskapitänswitwenrentenauszahlungsstelle".repeat(4);
    private static final String PROMPT = "s04-introduction-question";

    private static final String UNDERLINED_ENTRIES = """
            () => [...document.querySelectorAll(".waymark-navigation__link")].map((link) => getComputedStyle(link))
              .filter((style) => style.borderBottomColor === style.color).length\
            """;

    private Stage stage;
    private Browsers browsers;

    @BeforeEach
    void take(Stage sharedStage, Browsers sharedBrowsers) {
        stage = sharedStage;
        browsers = sharedBrowsers;
    }

    @ParameterizedTest
    @EnumSource
    void a_year_not_begun(Screen.Kind kind) {
        check(
                kind,
                stage.town().newSupervisor(),
                "/",
                "/programme",
                "/programme/4",
                "/tasks",
                "/kept",
                "/name",
                "/leave",
                "/help",
                "/open",
                "/help/accessibility",
                "/help/privacy",
                "/help/cookies",
                "/programme/4/clock",
                "/nowhere",
                "/programme/13");
    }

    @Test
    @Meets("S004-53")
    void every_session() {
        check(
                stage.town().newSupervisor(),
                Stream.iterate(1, n -> n <= 12, n -> n + 1)
                        .map(n -> "/programme/" + n)
                        .toArray(String[]::new));
    }

    @Test
    void a_year_under_way_with_long_words() {
        Desk desk = underWay();
        check(desk.person(), "/", "/programme", "/programme/4", "/tasks", "/kept", jotPath(desk), "/programme/4/clock");
    }

    @Test
    void a_year_that_is_done() {
        Desk desk = underWay();
        stage.rows().change("""
            insert into session_part (organisation_id, id, person_id, session_number, part, done_at, changed_at)
            select p.organisation_id, gen_random_uuid(), p.id, n, part, now(), now()
            from person p, generate_series(1, 12) n,
                 unnest(array['INTRODUCTION', 'EXPERIENCE', 'REFLECTION', 'EVIDENCE']) part
            where p.name = ?
            on conflict (organisation_id, person_id, session_number, part) do update set done_at = now()\
            """, desk.person().name());
        check(desk.person(), "/", "/programme", "/programme/4", "/tasks");
    }

    @Test
    void two_texts_to_choose_from_and_the_choice_made() {
        Desk desk = Desk.at(stage, 4);
        Form first = desk.form("introduction");
        Form second = desk.form("introduction");
        desk.browser().submit(first.with("text." + PROMPT, "One text " + LONG));
        String open = desk.browser()
                .submit(second.with("text." + PROMPT, "Another text " + LONG))
                .address()
                .getPath();
        String path = open.replaceFirst("/v/[^/]+", "");
        check(desk.person(), path, "/kept", "/programme/4", "/");
        desk.browser().open(path);
        desk.browser()
                .post(
                        path,
                        Map.of(
                                "choice",
                                "used",
                                "version",
                                desk.browser().page().form(path).value("version")));
        check(desk.person(), path, "/kept");
    }

    @Test
    void mistakes_in_forms() {
        try (Screen screen = Screen.of(stage, browsers, Screen.Kind.FRAME)) {
            LmsPerson person = stage.town().newSupervisor();
            Frame frame = screen.open(person, "programme/4");
            Persons.nameThemselves(stage, person);
            screen.onward(() -> frame.locator("#jot-box button").first().click());
            Axe.assertAccessible(frame, "an empty jot");
            assertEquals("Error: ", frame.title().substring(0, 7));
            screen.go("/name");
            frame.locator("#name").fill(" ");
            screen.onward(() -> frame.locator("main form button").click());
            Axe.assertAccessible(frame, "no name");
            screen.go("/programme/5");
            frame.locator("#follow-up details summary").click();
            frame.locator("#follow-up input[name=due-day]").fill("32");
            screen.onward(() -> frame.locator("#follow-up button[value=plan]").click());
            Axe.assertAccessible(frame, "no such day");
        }
    }

    @Test
    void a_visit_that_has_ended() {
        LmsPerson person = stage.town().newSupervisor();
        try (Screen screen = Screen.withoutScripts(stage, browsers, Screen.Kind.FRAME)) {
            screen.open(person, "programme/4");
            Visits.end(stage, person);
            Frame frame = screen.waymark();
            frame.locator("[name='text." + PROMPT + "']").fill("Written at the last moment");
            screen.onward(
                    () -> frame.locator("#introduction button[value=done]").click());
            assertEquals("Your visit ended – Waymark", frame.title());
        }
        try (Screen screen = Screen.of(stage, browsers, Screen.Kind.FRAME)) {
            screen.open(person, "");
            Visits.end(stage, person);
            Axe.assertAccessible(screen.go("/programme/4"), "without a visit");
        }
    }

    @Test
    void people_of_every_role() {
        LmsPerson waiting = stage.town().newStaff();
        check(waiting, "/", "/programme", "/people");
        LaunchClient lead = Leads.lead(stage);
        String path = "/people/" + Persons.idOf(stage, waiting);
        lead.open(path);
        lead.post(path + "/given", Map.of("role", "MENTOR"));
        check(waiting, "/", "/programme/4");
        lead.open(path);
        lead.post(path + "/given", Map.of("role", "LEAD"));
        check(waiting, "/", "/people", path);
        check(stage.town().administrator(), "/", "/people", path);
        String year = CohortYearHttpIT.path(stage);
        check(waiting, year, year + "/start", year + "/own", year + "/points/first-session");
    }

    @ParameterizedTest
    @EnumSource
    void a_launch_that_is_refused_and_one_that_goes_on_in_a_new_tab(Screen.Kind kind) {
        LmsPerson person = stage.town().newSupervisor();
        stage.lms().with(Quirk.FORGED);
        try (Screen screen = Screen.of(stage, browsers, kind)) {
            Axe.assertAccessible(screen.open(person, ""), "refused");
        } finally {
            stage.lms().behaving();
        }
        try (Screen screen = Screen.of(stage, browsers, kind)) {
            screen.refuseLoginCookies();
            Frame frame = screen.open(person, "programme/4");
            Axe.assertAccessible(frame, "the offer of a new tab");
            Page tab = screen.profile()
                    .waitForPage(() -> frame.locator("main button").click());
            tab.waitForLoadState();
            assertEquals("Is this you? – Waymark", tab.title());
            Axe.assertAccessible(tab.mainFrame(), "whether it is you");
        }
    }

    @Test
    void the_plan_of_whoever_leads_and_a_clock_that_runs() {
        try (Screen screen = Screen.of(stage, browsers, Screen.Kind.FRAME)) {
            Frame frame = screen.open(stage.town().newSupervisor(), "programme/4");
            screen.onward(() -> frame.locator("#clock a[href*='/groups/']").click());
            assertTrue(frame.url().endsWith("/sessions/4"), frame.url());
            Axe.assertAccessible(frame, "the plan");
            screen.go("/programme/4/clock");
            frame.locator("#clock button", new Frame.LocatorOptions().setHasText("my own clock"))
                    .click();
            frame.locator("[data-clock-left]").waitFor();
            Axe.assertAccessible(frame, "a clock that runs");
        }
    }

    @ParameterizedTest
    @EnumSource
    void pages_that_say_no(Screen.Kind kind) {
        LmsPerson person = stage.town().newSupervisor();
        try (Screen screen = Screen.of(stage, browsers, kind)) {
            screen.open(person, "");
            Persons.nameThemselves(stage, person);
            refused(screen, "field => { field.form.elements.form.value = 'x.y'; }", 403);
            refused(screen, "field => { field.removeAttribute('maxlength'); field.value = 'a'.repeat(3e6); }", 413);
            refused(screen, "field => { field.value = ' '; }", 422);
            refused(screen, "field => { field.form.action += '/nowhere'; }", 404);
            refused(screen, "field => { field.form.action = field.form.action.replace('/name', '/help'); }", 405);
            screen.go("/name");
            Visits.end(stage, person);
            refused(screen, "field => { field.value = 'Written too late'; }", 410);
        }
    }

    @Test
    void colours_of_the_readers_own_choice() {
        Desk desk = underWay();
        try (Screen screen = Screen.of(stage, browsers, Screen.Kind.FRAME)) {
            screen.open(desk.person(), "");
            for (ForcedColors forced : ForcedColors.values()) {
                screen.page()
                        .emulateMedia(new Page.EmulateMediaOptions()
                                .setForcedColors(forced)
                                .setColorScheme(ColorScheme.DARK));
                for (String path : List.of("/", "/programme", "/programme/4", "/tasks", "/kept", "/help/cookies")) {
                    Axe.assertAccessible(screen.go(path), "forced colours " + forced + " " + path);
                }
            }
            screen.page().emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
            assertEquals(1, screen.waymark().evaluate(UNDERLINED_ENTRIES), "more than one entry looks current");
            // A page in a frame stays light with its surroundings, whatever the computer prefers elsewhere.
            screen.page().emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.NONE));
            assertEquals(
                    "rgb(255, 255, 255)",
                    screen.waymark().evaluate("() => getComputedStyle(document.documentElement).backgroundColor"));
        }
    }

    /** Fills the form of one's name so that it is refused, sends it, and judges the page that says so. */
    private static void refused(Screen screen, String spoil, int status) {
        if (status != 410) {
            screen.go("/name");
        }
        screen.waymark().locator("#name").evaluate(spoil);
        int answered = screen.page()
                .waitForResponse(
                        response -> response.request().method().equals("POST"),
                        () -> screen.onward(() ->
                                screen.waymark().locator("main form button").click()))
                .status();
        assertEquals(status, answered);
        Axe.assertAccessible(screen.waymark(), "status " + status);
    }

    /** Visits the addresses in turn; each page is judged, and no two have the same title. */
    private void check(LmsPerson person, String... paths) {
        check(Screen.Kind.FRAME, person, paths);
    }

    private void check(Screen.Kind kind, LmsPerson person, String... paths) {
        List<Executable> judgements = new ArrayList<>();
        Set<String> titles = new HashSet<>();
        try (Screen screen = Screen.of(stage, browsers, kind)) {
            screen.open(person, "");
            for (String path : paths) {
                judgements.add(judged(() -> Axe.assertAccessible(screen.go(path), kind + " " + path)));
                String title = screen.waymark().title();
                boolean isNew = titles.add(title) || title.startsWith("Page not found");
                judgements.add(() -> assertEquals(true, isNew, "a second page is called " + title));
            }
            List<String> complaints = screen.complaints().stream()
                    .filter(line -> !line.contains("status of 4"))
                    .toList();
            judgements.add(() -> assertEquals(List.of(), complaints, "the browser complains"));
        }
        assertAll(judgements);
    }

    /** Judges now, complains later. */
    private static Executable judged(Runnable judgement) {
        try {
            judgement.run();
            return () -> {};
        } catch (AssertionError found) {
            return () -> {
                throw found;
            };
        }
    }

    private Desk underWay() {
        Desk desk = Desk.at(stage, 4);
        desk.browser().submit(desk.form("preparation").with("item.s04-prepare-read", "yes"));
        desk.write("introduction", PROMPT, LONG + "\n\n" + "Words ".repeat(200));
        desk.browser().submit(desk.form("introduction").with("then", "done").with("company-introduction", "group"));
        desk.keep("Kept: " + LONG, "action-log");
        desk.keep("To be removed", "development-plan");
        desk.browser().submit(desk.look().form("/removal"));
        desk.press("follow-up", "done");
        desk.browser().open("/programme/4/clock");
        return desk;
    }

    private String jotPath(Desk desk) {
        return "/jots/"
                + stage.rows()
                        .texts(
                                "select j.id from jot j join person p on p.id = j.person_id where p.name = ? and"
                                        + " removed_at is null",
                                desk.person().name())
                        .get(0);
    }
}
