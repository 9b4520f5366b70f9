package org.waymark.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.Meets;
import org.waymark.practice.Form;
import org.waymark.practice.LmsPerson;
import org.waymark.practice.client.LaunchClient;
import org.waymark.practice.client.WebPage;

/** The dates of a group's year: suggested by us, changed by a learning lead, read by the group and by nobody else. */
@Outside
class CohortYearHttpIT {
    private static final String LINES =
            "select (select count(*) from cohort_point) + (select count(*) from cohort_year)";
    private static final int HOME_STATEMENTS_MAX = 8;
    private static final int PAGE_STATEMENTS_MAX = 8;

    private Stage stage;
    private LaunchClient lead;
    private String path;

    @BeforeEach
    void open(Stage sharedStage) {
        stage = sharedStage;
        lead = Leads.lead(stage);
        path = path(stage);
    }

    /** Address of the dates of the main course, as a learner's home links to it. */
    static String path(Stage stage) {
        LaunchClient learner = stage.inside(stage.town().newSupervisor(), "");
        Matcher link = Pattern.compile("/groups/[0-9a-f-]{36}/year")
                .matcher(learner.page().body());
        assertTrue(
                link.find(), () -> "home leads to no dates: " + learner.page().text());
        return link.group();
    }

    @Test
    @Meets({"S004-11", "S004-25"})
    void a_lead_moves_adds_and_hides_points_and_the_group_sees_whose_they_are() {
        LaunchClient learner = stage.inside(stage.town().newSupervisor(), "");
        assertFalse(learner.open(path).text().contains("Add a point"), "a learner is offered to add");
        assertTrue(learner.page().text().contains("our suggestion"), learner.page()::text);

        Form move = point("half-year-look");
        WebPage moved = lead.submit(on(move, 4, 3, 2090).with("reason", "Mentors are away <b>before</b>."));
        Pages.assertSound(moved);
        assertEquals(200, moved.status());
        assertTrue(moved.text().contains("4 March 2090"), moved::text);
        lead.submit(on(own(), 5, 3, 2090).with("title", "Visit of the “other” team & us"));
        lead.open(path + "/points/day-two-done");
        lead.submit(lead.page().form("/hidden"));

        WebPage seen = learner.open(path);
        Pages.assertSound(seen);
        assertTrue(seen.text().contains("4 March 2090"), seen::text);
        assertTrue(seen.text().contains("Mentors are away <b>before</b>."), seen::text);
        assertTrue(seen.text().contains("Visit of the “other” team & us"), seen::text);
        assertTrue(seen.text().contains("Added by"), seen::text);
        assertFalse(seen.text().contains("Sessions 5 to 8 done"), "hidden, and still there");
        assertTrue(lead.open(path).text().contains("Hidden from the group"));
        lead.open(path + "/points/day-two-done");
        lead.submit(lead.page().form("/shown"));
        assertTrue(learner.open(path).text().contains("Sessions 5 to 8 done"));
        assertTrue(stage.rows().count("select count(*) from cohort_point where point_key = 'day-two-done'") >= 2);
    }

    @Test
    void suggested_days_follow_the_first_day_and_home_names_the_next_one() {
        LocalDate first = LocalDate.now().plusDays(3);
        lead.open(path + "/start");
        lead.submit(on(lead.page().form("/start"), first.getDayOfMonth(), first.getMonthValue(), first.getYear()));
        LmsPerson person = stage.town().newSupervisor();
        LaunchClient learner = stage.inside(person, "");
        assertTrue(learner.page().text().contains("First session. Suggested year, ours."), learner.page()::text);
        int home = StatementsHttpIT.count(stage, learner, "/");
        int page = StatementsHttpIT.count(stage, learner, path);
        System.out.println("SQL statements: home " + home + ", dates of the year " + page);
        assertTrue(home <= HOME_STATEMENTS_MAX && page <= PAGE_STATEMENTS_MAX, home + " " + page);
        assertEquals(0, done(learner));
        stage.rows().change("""
                insert into session_part (organisation_id, id, person_id, session_number, part, done_at, changed_at)
                select organisation_id, gen_random_uuid(), id, 1, part, now(), now()
                  from person, unnest(array['INTRODUCTION', 'EXPERIENCE', 'REFLECTION', 'EVIDENCE']) part where name = ?
                """, person.name());
        assertTrue(learner.open("/").text().contains("First self-assessment. Suggested year, ours."));
        learner.open(path);
        assertEquals(1, done(learner));
    }

    @Test
    void a_mistake_keeps_what_was_written_and_a_stale_page_changes_nothing() {
        Form old = point("portfolio-ready");
        WebPage wrong = lead.submit(on(old, 31, 2, 2090).with("reason", "Kept <words>"));
        Pages.assertSound(wrong);
        assertEquals(422, wrong.status());
        assertTrue(wrong.text().contains("date that exists"), wrong::text);
        assertEquals("Kept <words>", wrong.form("/portfolio-ready").value("reason"));
        assertEquals("31", wrong.form("/portfolio-ready").value("on-day"));
        assertEquals(422, lead.submit(on(old, 1, 2, 2090)).status(), "without a reason");
        assertEquals(422, lead.submit(on(old, 1, 2, 1999).with("reason", "x")).status(), "too early");
        assertEquals(
                422,
                lead.submit(on(old, 1, 2, 2090).with("reason", "x".repeat(501))).status(),
                "too long");
        assertEquals(422, lead.submit(on(own(), 1, 2, 2090).with("title", " ")).status(), "without a title");

        assertEquals(
                200, lead.submit(on(old, 1, 2, 2090).with("reason", "First.")).status());
        long before = stage.rows().count(LINES);
        WebPage stale = lead.submit(on(old, 2, 2, 2090).with("reason", "Second, from an old page."));
        Pages.assertSound(stale);
        assertEquals(409, stale.status());
        assertTrue(stale.text().contains("Somebody has changed this"), stale::text);
        assertEquals("Second, from an old page.", stale.form("/portfolio-ready").value("reason"));
        assertEquals(before, stage.rows().count(LINES));
        assertEquals(200, lead.submit(stale.form("/portfolio-ready")).status(), "knowingly, afterwards");
        assertEquals(before + 1, stage.rows().count(LINES));
        Form own = on(own(), 7, 2, 2090).with("title", "Once only");
        lead.submit(own);
        lead.submit(own);
        assertEquals(before + 2, stage.rows().count(LINES), "sent twice, kept twice");
    }

    @Test
    void nobody_but_a_lead_changes_anything_and_no_stranger_reads() {
        lead.open(path);
        long before = stage.rows().count(LINES);
        LaunchClient learner = stage.inside(stage.town().newSupervisor(), "");
        LaunchClient teacher = stage.inside(stage.town().newStaff(), "");
        LaunchClient administrator = stage.inside(stage.town().administrator(), "");
        LaunchClient foreign = foreigner();
        String unknown = path.replaceAll("[0-9a-f]{8}-", "00000000-");
        for (LaunchClient browser : List.of(learner, teacher, administrator, foreign)) {
            for (String form : List.of("/start", "/own", "/points/portfolio-ready")) {
                assertEquals(404, browser.open(path + form).status(), form);
            }
            for (String to : List.of("/start", "/own", "/points/portfolio-ready", "/points/portfolio-ready/hidden")) {
                browser.open("/leave");
                WebPage answer = browser.post(path + to, fields());
                assertEquals(404, answer.status(), to + answer.text());
            }
        }
        assertEquals(before, stage.rows().count(LINES));
        assertEquals(200, teacher.open(path).status(), "who teaches there reads");
        WebPage nothing = foreign.open(unknown);
        WebPage refused = foreign.open(path);
        assertEquals(404, refused.status());
        assertEquals(withoutReference(nothing), withoutReference(refused));
        assertEquals(404, lead.open(path + "/points/no-such-point").status());
    }

    private LaunchClient foreigner() {
        LaunchClient browser = LaunchClient.inFrame();
        browser.launch(stage.otherLms().launch(stage.otherTown().newSupervisor()));
        return browser;
    }

    private static Map<String, String> fields() {
        return Map.of(
                "version",
                "0",
                "on-day",
                "1",
                "on-month",
                "1",
                "on-year",
                "2090",
                "reason",
                "Forged",
                "title",
                "Forged");
    }

    private static String withoutReference(WebPage page) {
        return page.text().replaceAll("[2-9A-HJ-NP-Z]{10}", "");
    }

    private static long done(LaunchClient browser) {
        return Pattern.compile("You have done this")
                .matcher(browser.page().text())
                .results()
                .count();
    }

    private Form point(String key) {
        return lead.open(path + "/points/" + key).form("/points/" + key);
    }

    private Form own() {
        return lead.open(path + "/own").form("/own");
    }

    private static Form on(Form form, int day, int month, int year) {
        return form.with("on-day", Integer.toString(day))
                .with("on-month", Integer.toString(month))
                .with("on-year", Integer.toString(year));
    }
}
