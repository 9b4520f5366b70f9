package org.waymark.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.Meets;
import org.waymark.practice.Form;
import org.waymark.practice.LmsPerson;
import org.waymark.practice.client.LaunchClient;
import org.waymark.practice.client.WebPage;

/** Working through sessions with forms alone, and what the database then holds. */
@Outside
class ProgrammeHttpIT {
    private static final String COMPLETED = "select count(*) from audit_line where action = 'programme.part-completed'";

    private Stage stage;

    @BeforeEach
    void take(Stage shared) {
        stage = shared;
    }

    @Test
    @Meets({"S004-37", "S004-48", "S004-49", "S004-50", "S004-51", "S004-52", "S004-25", "S004-39", "S004-47"})
    void the_programme_page_lists_twelve_sessions_on_three_days_in_any_order() {
        WebPage page = stage.inside(stage.town().newSupervisor(), "programme").page();
        Pages.assertSound(page);
        for (int number = 1; number <= 12; number++) {
            assertTrue(page.body().contains("/programme/" + number + "\""), "no link to session " + number);
        }
        String text = page.text();
        assertTrue(text.contains("any order"), text);
        assertTrue(text.indexOf("Day 1") < text.indexOf("Day 2") && text.indexOf("Day 2") < text.indexOf("Day 3"));
        assertTrue(text.indexOf(" 4. ") < text.indexOf("Day 2") && text.indexOf(" 5. ") > text.indexOf("Day 2"));
        assertTrue(text.indexOf(" 8. ") < text.indexOf("Day 3") && text.indexOf(" 9. ") > text.indexOf("Day 3"));
        assertEquals(1, text.split("Recommended to everyone", -1).length - 1, "session 1 alone is recommended");
        assertTrue(text.contains("PQS 1"), text);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    @Meets({"S004-38", "S004-53", "S004-54", "S004-55", "S004-56", "S004-57", "S004-58", "S004-59", "S004-60"})
    void every_session_shows_its_parts_with_a_place_to_write(int number) {
        LaunchClient browser = stage.inside(stage.town().newSupervisor(), "programme/" + number);
        WebPage page = browser.page();
        Pages.assertSound(page);
        List<String> ids = List.of("preparation", "introduction", "experience", "reflection", "evidence", "follow-up");
        int at = 0;
        for (String id : ids) {
            int next = page.body().indexOf("id=\"" + id + "\"");
            assertTrue(next > at, id + " is missing or out of order in session " + number);
            at = next;
        }
        assertEquals(2, count(page.text(), "15 minutes"), page::text);
        assertEquals(2, count(page.text(), " 30 minutes"), page::text);
        assertTrue(page.text().contains("90 minutes"), page::text);
        assertTrue(page.text().contains("Only you can see this"), page::text);
        for (String part : List.of("introduction", "experience", "reflection")) {
            assertTrue(
                    page.form("/parts/" + part).fields().stream()
                            .anyMatch(field -> field.name().startsWith("text.")),
                    "nowhere to write in " + part);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "13", "99", "999", "1000", "-1", "four", "4/parts/introduction", "4/jots"})
    void a_session_that_does_not_exist_is_not_found(String number) {
        LaunchClient browser = stage.inside(stage.town().newSupervisor(), "");
        WebPage page = browser.open("/programme/" + number);
        assertTrue(page.status() == 404 || page.status() == 405, () -> page.status() + page.text());
        Pages.assertSound(page);
    }

    @Test
    @Meets("S004-54")
    void preparation_is_ticked_and_unticked() {
        Desk desk = Desk.at(stage, 4);
        Form form = desk.form("preparation");
        assertEquals("", form.value("item.s04-prepare-read"));
        desk.browser().submit(form.with("item.s04-prepare-read", "yes"));
        assertEquals("yes", desk.form("preparation").value("item.s04-prepare-read"));
        assertEquals("", desk.form("preparation").value("item.s04-prepare-consider"));
        desk.browser().submit(desk.form("preparation").without("item.s04-prepare-read"));
        assertEquals("", desk.form("preparation").value("item.s04-prepare-read"));
    }

    @Test
    void a_tick_for_something_else_is_not_kept() {
        Desk desk = Desk.at(stage, 4);
        desk.browser().submit(desk.form("preparation").with("item.s05-prepare-read", "yes"));
        assertEquals(
                List.of(),
                stage.rows().texts("select ticked from session_part where ticked like '%s05-prepare-read%'"));
    }

    @Test
    @Meets({"S004-40", "S004-41", "S004-27"})
    void each_part_is_done_alone_or_in_a_group_online_or_in_the_room() {
        Desk desk = Desk.at(stage, 4);
        desk.browser()
                .submit(desk.form("introduction")
                        .with("company-introduction", "alone")
                        .with("place-introduction", "online"));
        desk.browser()
                .submit(desk.form("reflection")
                        .with("company-reflection", "group")
                        .with("place-reflection", "room"));
        assertEquals("alone", desk.form("introduction").value("company-introduction"));
        assertEquals("online", desk.form("introduction").value("place-introduction"));
        assertEquals("group", desk.form("reflection").value("company-reflection"));
        assertEquals("room", desk.form("reflection").value("place-reflection"));
    }

    @Test
    @Meets({"S004-58", "S004-61"})
    void the_evidence_part_is_always_individual() {
        Desk desk = Desk.at(stage, 4);
        WebPage page = desk.browser()
                .submit(desk.form("introduction").with("then", "done").with("company-introduction", "group"));
        assertTrue(page.text().contains("always on your own"), page::text);
        assertFalse(page.body().contains("company-evidence"), "offers to do it in a group");
        WebPage forced =
                desk.browser().post("/programme/4/parts/evidence", java.util.Map.of("company-evidence", "group"));
        assertTrue(forced.status() == 422 || forced.status() == 409 || forced.status() == 403, forced::text);
        assertEquals(
                List.of(),
                stage.rows().texts("select company from session_part where part = 'EVIDENCE' and company = 'GROUP'"));
    }

    @ParameterizedTest
    @CsvSource({
        "self-assessment, SELF_ASSESSMENT",
        "development-plan, DEVELOPMENT_PLAN",
        "critical-reflection, CRITICAL_REFLECTION",
        "action-log, ACTION_LOG"
    })
    @Meets({"S004-46", "S004-58", "S004-66"})
    void a_jot_is_kept_with_session_area_day_and_destination(String home, String stored) {
        Desk desk = Desk.at(stage, 4);
        String text = "Kept for " + home + " at " + System.nanoTime();
        WebPage page = desk.keep(text, home);
        assertEquals(200, page.status(), page::text);
        assertTrue(page.text().contains(text), page::text);
        assertEquals("", desk.jotForm().value(Desk.jotBox(desk.jotForm())), "the box is not emptied");
        assertEquals(
                List.of("4 1 " + stored),
                stage.rows()
                        .texts(
                                "select session_number || ' ' || area || ' ' || home from jot where text = ?"
                                        + " and jotted_at > now() - interval '1 minute'",
                                text));
    }

    @Test
    @Meets("S004-63")
    void a_jot_from_a_session_without_area_may_go_to_any_or_none() {
        Desk desk = Desk.at(stage, 8);
        Form form = desk.jotForm();
        assertTrue(form.fields().stream().anyMatch(field -> field.name().equals("area")), "no area to choose");
        String mark = "any area " + System.nanoTime();
        desk.browser()
                .submit(form.with(Desk.jotBox(form), mark).with("area", "6").with("home", "action-log"));
        assertEquals(List.of("6"), stage.rows().texts("select area from jot where text = ?", mark));
        desk.keep(mark + " none", "action-log");
        assertEquals(1, stage.rows().count("select count(*) from jot where text = ? and area is null", mark + " none"));
    }

    @Test
    void a_jot_without_text_or_destination_is_asked_for_again_with_all_that_was_written() {
        Desk desk = Desk.at(stage, 4);
        Form form = desk.jotForm();
        WebPage empty = desk.browser().submit(form.with("home", "action-log"));
        assertEquals(422, empty.status());
        Pages.assertSound(empty);
        assertTrue(empty.title().startsWith("Error: "), empty::title);
        assertTrue(empty.text().contains("There is a problem"), empty::text);
        Form unsure = desk.jotForm();
        WebPage nowhere = desk.browser().submit(unsure.with(Desk.jotBox(unsure), "words to keep"));
        assertEquals(422, nowhere.status());
        assertEquals("words to keep", nowhere.form("/jots").value(Desk.jotBox(unsure)));
    }

    @Test
    void what_is_kept_is_gone_on_with_at_once_or_waits_in_the_box() {
        Desk desk = Desk.at(stage, 4);
        Form form = desk.jotForm();
        WebPage goal = desk.browser()
                .submit(form.with(Desk.jotBox(form), "The start of something")
                        .with("home", "development-plan")
                        .with("then", "onward"));
        assertTrue(goal.address().getPath().contains("/development/goals/"), goal.address()::toString);
        assertTrue(goal.text().contains("The start of something"), goal::text);
        Form unsure = desk.jotForm();
        WebPage waits = desk.browser()
                .submit(unsure.with(Desk.jotBox(unsure), "Not sure").with("home", "not-yet"));
        Pages.assertSound(waits);
        assertEquals("Not sure", desk.jotForm().value(Desk.jotBox(unsure)));
        assertFalse(waits.form("/jots").fields().isEmpty());
    }

    @Test
    void a_jot_is_changed_taken_out_and_put_back() {
        Desk desk = Desk.at(stage, 4);
        desk.keep("first words", "action-log");
        String id = jotId(desk);
        WebPage edit = desk.browser().open("/jots/" + id);
        Pages.assertSound(edit);
        Form form = edit.form("/jots/" + id);
        desk.browser().submit(form.with(Desk.jotBox(form), "other words").with("home", "development-plan"));
        assertEquals(
                List.of("other words DEVELOPMENT_PLAN"),
                stage.rows().texts("select text || ' ' || home from jot where id = ?::uuid", id));
        desk.browser().submit(desk.look().form("/removal"));
        assertEquals(
                1, stage.rows().count("select count(*) from jot where id = ?::uuid and removed_at is not null", id));
        desk.browser().submit(desk.look().form("/return"));
        assertEquals(1, stage.rows().count("select count(*) from jot where id = ?::uuid and removed_at is null", id));
    }

    @Test
    void nobody_reaches_the_jot_of_another() {
        Desk owner = Desk.at(stage, 4);
        owner.keep("mine alone", "action-log");
        String id = jotId(owner);
        Desk other = Desk.at(stage, 4);
        LaunchClient south = LaunchClient.inFrame();
        south.launch(stage.otherLms().launch(stage.otherTown().newSupervisor()));
        for (LaunchClient stranger : List.of(other.browser(), south)) {
            WebPage read = stranger.open("/jots/" + id);
            assertEquals(404, read.status(), read::text);
            assertFalse(read.body().contains("mine alone"));
            stranger.open("/programme/4");
            assertEquals(
                    404,
                    stranger.post("/jots/" + id + "/removal", java.util.Map.of())
                            .status());
            stranger.open("/programme/4");
            assertEquals(
                    404,
                    stranger.post("/jots/" + id, java.util.Map.of("text.s04-evidence", "taken", "home", "action-log"))
                            .status());
        }
        assertEquals(List.of("mine alone"), stage.rows().texts("select text from jot where id = ?::uuid", id));
    }

    @Test
    @Meets({"S004-60", "S004-64", "S004-45"})
    void the_follow_up_becomes_a_dated_task_and_is_ticked_with_a_note() {
        Desk desk = Desk.at(stage, 5);
        Form form = desk.form("follow-up");
        desk.browser()
                .submit(form.with("then", "plan")
                        .with("due-day", "14")
                        .with("due-month", "3")
                        .with("due-year", year()));
        String task = "select type || ' ' || due_on || ' ' || (done_at is null) from task t join person p"
                + " on p.id = t.person_id where p.name = ? and t.session_number = 5";
        assertEquals(
                List.of("AGREEMENT " + year() + "-03-14 true"),
                stage.rows().texts(task, desk.person().name()));
        WebPage tasks = desk.browser().open("/tasks");
        Pages.assertSound(tasks);
        assertTrue(tasks.text().contains("A supervision agreement"), tasks::text);
        Form again = desk.form("follow-up");
        String note = again.fields().stream()
                .map(Form.Field::name)
                .filter(name -> name.startsWith("text."))
                .findFirst()
                .orElseThrow();
        desk.browser().submit(again.with(note, "Agreed with Jo").with("then", "done"));
        assertEquals(
                List.of("AGREEMENT " + year() + "-03-14 false"),
                stage.rows().texts(task, desk.person().name()));
        assertEquals("Agreed with Jo", desk.form("follow-up").value(note));
        WebPage done = desk.browser().open("/tasks");
        desk.browser().submit(done.form("/tasks/5/undone"));
        assertTrue(stage.rows().texts(task, desk.person().name()).get(0).endsWith("true"));
    }

    @ParameterizedTest
    @CsvSource({"31, 2, 2027", "1, 1, 2020", "1, 1, 2999", "x, y, z", "'', '', ''"})
    void a_day_that_cannot_be_is_asked_for_again(String day, String month, String year) {
        Desk desk = Desk.at(stage, 5);
        WebPage page = desk.browser()
                .submit(desk.form("follow-up")
                        .with("then", "plan")
                        .with("due-day", day)
                        .with("due-month", month)
                        .with("due-year", year));
        assertEquals(422, page.status(), page::text);
        Pages.assertSound(page);
        assertTrue(page.title().startsWith("Error: "), page::title);
        Form again = page.form("/parts/follow-up");
        assertEquals(
                List.of(day, month, year),
                List.of(again.value("due-day"), again.value("due-month"), again.value("due-year")),
                "what was typed is not there");
    }

    @Test
    void a_part_that_is_done_says_so_and_fires_once() {
        Desk desk = Desk.at(stage, 4);
        long before = stage.rows().count(COMPLETED);
        Form form = desk.form("introduction").with("then", "done");
        desk.browser().submit(form);
        desk.browser().submit(form);
        assertEquals(before + 1, stage.rows().count(COMPLETED));
        assertTrue(desk.look().text().contains("1 of 4 parts done")
                || desk.look().text().contains("done"));
        desk.press("introduction", "undone");
        assertEquals(
                0,
                stage.rows()
                        .count(
                                "select count(*) from session_part s join person p on p.id = s.person_id"
                                        + " where p.name = ? and part = 'INTRODUCTION' and done_at is not null",
                                desk.person().name()));
    }

    @Test
    @Meets({"S004-42", "S004-43", "S004-44", "S004-45"})
    void four_parts_make_a_session_and_home_goes_on_to_the_next() {
        LmsPerson person = stage.town().newSupervisor();
        WebPage home = stage.inside(person, "").page();
        assertTrue(home.text().contains("Start session 1"), home::text);
        Desk desk = Desk.at(stage, 1, person);
        for (String part : List.of("introduction", "experience", "reflection", "evidence")) {
            desk.press(part, "done");
        }
        WebPage after = desk.browser().open("/");
        assertTrue(after.text().contains("1 of 12 sessions done"), after::text);
        assertTrue(after.text().contains("Start session 2"), after::text);
        assertEquals(
                1,
                stage.rows()
                        .count(
                                "select count(*) from audit_line a join person p on p.id = a.actor_id"
                                        + " where p.name = ? and action = 'programme.session-completed'",
                                person.name()));
        assertTrue(desk.browser().open("/programme").text().contains("Done"));
    }

    @Test
    void one_form_sent_many_times_keeps_one_jot() {
        Desk desk = Desk.at(stage, 4);
        Form form = desk.jotForm();
        Form filled = form.with(Desk.jotBox(form), "said once").with("home", "action-log");
        desk.browser().submit(filled);
        WebPage second = desk.browser().submit(filled);
        assertEquals(200, second.status(), second::text);
        String[] headers = Csrf.ours(stage, desk.browser());
        String path = filled.action().getPath();
        List<Integer> answers = IntStream.range(0, 10)
                .parallel()
                .mapToObj(
                        i -> stage.wire().post(path, filled.encoded(), headers).status())
                .distinct()
                .toList();
        assertEquals(List.of(303), answers);
        assertEquals(
                1,
                stage.rows()
                        .count(
                                "select count(*) from jot j join person p on p.id = j.person_id" + " where p.name = ?",
                                desk.person().name()));
    }

    private String jotId(Desk desk) {
        return stage.rows()
                .texts(
                        "select j.id from jot j join person p on p.id = j.person_id where p.name = ?",
                        desk.person().name())
                .get(0);
    }

    private static String year() {
        return Integer.toString(
                java.time.Year.now(java.time.ZoneId.of("Europe/London")).getValue() + 1);
    }

    private static int count(String text, String what) {
        return text.split(java.util.regex.Pattern.quote(what), -1).length - 1;
    }
}
