package org.waymark.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.Meets;
import org.waymark.practice.Form;
import org.waymark.practice.client.LaunchClient;
import org.waymark.practice.client.WebPage;

/** Points are made, corrected, read and kept apart over HTTP, without scripts. */
@Outside
class AssessmentHttpIT {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));
    private static final List<String> STEPS = List.of("Finding out", "With support", "By myself", "Helping others");
    private static final Pattern STRIP =
            Pattern.compile("<svg class=\"waymark-dots__line\".*?</svg>\\s*(?=</div>)", Pattern.DOTALL);
    private static final Pattern SHAPE =
            Pattern.compile("class=\"waymark-dots__(first|goal|latest)\" (?:cx|x)=\"([0-9.]+)%\"");
    private static final Pattern ROW =
            Pattern.compile("<tr class=\"govuk-table__row\"><th scope=\"row\".*?</tr>", Pattern.DOTALL);

    private Stage stage;

    @BeforeEach
    void take(Stage shared) {
        stage = shared;
    }

    @Test
    @Meets({"S004-12", "S004-31"})
    void a_point_is_saved_and_a_change_of_mind_is_another_point() {
        Diary diary = Diary.of(stage);
        assertTrue(diary.look().text().contains("You have not looked at any of the eight areas yet."));
        WebPage saved = diary.add(3, 1, "I answer before I ask.", TODAY.minusDays(90));
        assertEquals(200, saved.status(), saved::text);
        Pages.assertSound(saved);
        diary.add(3, 2, "I ask first, mostly.");
        assertEquals(List.of("1", "2"), diary.points("level"));
        assertEquals(List.of("I answer before I ask.", "I ask first, mostly."), diary.points("reason"));
        assertEquals(List.of(TODAY.minusDays(90).toString(), TODAY.toString()), diary.points("on_date"));
        WebPage look = diary.look();
        Pages.assertSound(look);
        assertTrue(look.text().contains("You have looked at one of eight areas; the last time was"), look::text);
        assertTrue(diary.browser().open("/self-assessment/3").text().contains("I answer before I ask."));
    }

    @Test
    void every_page_of_a_fresh_year_and_a_used_one_is_sound() {
        Diary diary = Diary.of(stage);
        for (String path : List.of("/self-assessment", "/self-assessment/new", "/self-assessment/8")) {
            Pages.assertSound(diary.browser().open(path));
        }
        diary.add(8, 4, "Because", TODAY);
        for (String path :
                List.of("/self-assessment", "/self-assessment/new", "/self-assessment/8", diary.latestPoint())) {
            WebPage page = diary.browser().open(path);
            assertEquals(200, page.status());
            Pages.assertSound(page);
        }
        for (String path :
                List.of("/self-assessment/0", "/self-assessment/9", "/self-assessment/points/" + "0".repeat(36))) {
            assertEquals(404, diary.browser().open(path).status(), path);
        }
    }

    @Test
    void the_picture_says_what_the_table_says() {
        Diary diary = Diary.of(stage);
        for (int area = 1; area <= 6; area++) {
            diary.browser()
                    .submit(Diary.on(diary.filled(area, area % 4 + 1, "First").with("goal", "4"), TODAY.minusDays(60)));
            if (area % 2 == 0) {
                diary.browser().submit(diary.filled(area, area % 3 + 1, "Later").with("goal", "3"));
            }
        }
        String body = diary.look().body();
        List<Set<String>> pictures = new ArrayList<>();
        Matcher strips = STRIP.matcher(body);
        while (strips.find()) {
            Set<String> shapes = new TreeSet<>();
            Matcher shape = SHAPE.matcher(strips.group());
            while (shape.find()) {
                int step = (int) Math.round(Double.parseDouble(shape.group(2)) / 100 * STEPS.size() + 0.5);
                shapes.add(shape.group(1) + ": " + STEPS.get(step - 1));
            }
            pictures.add(shapes);
        }
        List<Set<String>> rows = new ArrayList<>();
        Matcher row = ROW.matcher(body.substring(body.indexOf("<table")));
        while (row.find()) {
            List<String> cells = List.of(row.group().split("<td", -1));
            Set<String> said = new TreeSet<>();
            for (int cell = 1; cell < cells.size(); cell++) {
                for (String step : STEPS) {
                    if (cells.get(cell).contains(">" + step) || cells.get(cell).contains("\n" + step)) {
                        said.add(List.of("first", "latest", "goal").get(cell - 1) + ": " + step);
                    }
                }
            }
            if (!said.isEmpty()) {
                rows.add(said);
            }
        }
        assertEquals(6, pictures.size(), body);
        assertEquals(rows, pictures);
        assertEquals(3, pictures.get(1).size());
        assertEquals(2, pictures.get(0).size());
        assertFalse(body.matches("(?s).*(average|score|grade|total).*"), "speaks of marks");
    }

    @Test
    @Meets({"S004-46", "S004-58"})
    void several_areas_are_looked_at_in_one_go_and_the_others_are_left() {
        Diary diary = Diary.of(stage);
        Form form = diary.browser().open("/self-assessment/new").form("/self-assessment/new");
        WebPage saved = diary.browser()
                .submit(form.with("level.area-2", "2")
                        .with("text.area-2", "Two")
                        .with("level.area-7", "3")
                        .with("text.area-7", "Seven"));
        assertEquals(200, saved.status(), saved::text);
        assertEquals(List.of("2", "7"), diary.points("area"));
        assertTrue(saved.text().contains("You have looked at two of eight areas"), saved::text);
        assertEquals(
                200,
                diary.browser()
                        .submit(form.with("level.area-2", "2").with("text.area-2", "Two"))
                        .status());
        assertEquals(List.of("2", "7"), diary.points("area"), "a form sent twice");
    }

    @Test
    void a_form_with_mistakes_saves_nothing_and_gives_everything_back() {
        Diary diary = Diary.of(stage);
        Form round = diary.browser().open("/self-assessment/new").form("/self-assessment/new");
        refused(diary.browser().submit(round), "Fill in at least one area");
        refused(
                diary.browser()
                        .submit(round.with("level.area-2", "2")
                                .with("text.area-2", "Whole and right")
                                .with("text.area-5", "Without a step")),
                "Choose where you see yourself",
                "Whole and right",
                "Without a step");
        refused(diary.browser().submit(diary.form(3).with("level", "1")), "Say why");
        refused(
                diary.browser().submit(diary.form(3).with("text.area-3", "Only words")),
                "Choose where you see yourself",
                "Only words");
        refused(diary.browser().submit(diary.filled(3, 9, "No such step")), "Choose where", "No such step");
        refused(diary.browser().submit(diary.filled(3, 1, "Goal").with("goal", "7")), "Choose a goal", "Goal");
        refused(
                diary.add(3, 1, "Tomorrow is another day", TODAY.plusDays(1)),
                "Enter today",
                "Tomorrow is another day");
        refused(diary.browser().submit(diary.filled(3, 1, "No day").with("on-day", "32")), "Enter today", "No day");
        String long20 = "x".repeat(20_001);
        WebPage tooLong = diary.add(3, 1, long20);
        assertEquals(422, tooLong.status());
        assertTrue(tooLong.body().contains(long20), "the text was not given back");
        assertEquals(List.of(), diary.points("level"));
    }

    @Test
    void a_slip_is_put_right_on_the_same_day_and_what_it_said_stays() {
        Diary diary = Diary.of(stage);
        diary.add(4, 2, "Becuase");
        String path = diary.latestPoint();
        WebPage page = diary.browser()
                .submit(diary.browser()
                        .open(path)
                        .form(path)
                        .with(Diary.box(path), "Because")
                        .with("level", "3"));
        assertEquals(200, page.status(), page::text);
        Pages.assertSound(page);
        assertEquals(List.of("Because"), diary.points("reason"));
        assertTrue(page.text().contains("Becuase") && page.text().contains("What it said before"), page::text);
        stage.rows()
                .change(
                        "update assessment_point set made_at = made_at - interval '1 day' where person_id ="
                                + " (select id from person where name = ?)",
                        diary.person().name());
        WebPage late = diary.browser()
                .submit(page.form(path).with(Diary.box(path), "Something else").with("level", "4"));
        assertEquals(409, late.status());
        Pages.assertSound(late);
        assertTrue(late.text().contains("Something else"), late::text);
        assertEquals(List.of("Because"), diary.points("reason"));
        assertTrue(diary.browser().open(path).text().contains("This point stands as you wrote it."));
    }

    @Test
    void two_windows_that_correct_one_point_keep_both_texts() {
        Diary diary = Diary.of(stage);
        diary.add(4, 2, "Original");
        String path = diary.latestPoint();
        Form first = diary.browser().open(path).form(path);
        Form second = diary.browser().open(path).form(path);
        diary.browser().submit(first.with(Diary.box(path), "From the first window"));
        WebPage stale = diary.browser().submit(second.with(Diary.box(path), "From the second window"));
        assertEquals(409, stale.status());
        assertTrue(stale.text().contains("From the first window"), stale::text);
        assertTrue(stale.text().contains("From the second window"), stale::text);
        assertEquals(List.of("From the first window"), diary.points("reason"));
        WebPage again = diary.browser().submit(stale.form(path));
        assertEquals(List.of("From the second window"), diary.points("reason"));
        assertTrue(again.text().contains("From the first window"), again::text);
    }

    @Test
    void what_is_typed_after_the_visit_is_kept_and_becomes_the_draft() {
        Diary diary = Diary.of(stage);
        Form form = diary.filled(5, 2, "Written at the last moment");
        Visits.end(stage, diary.person());
        assertEquals(401, diary.browser().submit(form).status());
        assertEquals(List.of(), diary.points("level"));
        LaunchClient again = stage.inside(diary.person(), "");
        WebPage home = again.open("/");
        assertTrue(home.text().contains("Self-assessment: text from"), home::text);
        Pages.assertSound(again.open("/kept"));
        String kept = "/kept/"
                + stage.rows()
                        .texts(
                                "select k.id from kept_text k join person p on p.id = k.person_id where p.name = ?",
                                diary.person().name())
                        .get(0);
        WebPage choice = again.open(kept);
        Pages.assertSound(choice);
        again.post(kept, Map.of("choice", "used", "version", choice.form(kept).value("version")));
        assertEquals(
                "Written at the last moment",
                again.open("/self-assessment/5").form("/self-assessment/5").value("text.area-5"));
    }

    @Test
    void a_reason_is_saved_while_it_is_typed_and_its_draft_goes_when_it_is_a_point() {
        Diary diary = Diary.of(stage);
        Form form = diary.form(6);
        WebPage answer = diary.browser()
                .post(
                        "/programme/100/notes",
                        Map.of(
                                "text.area-6",
                                "Half a sen",
                                "version.area-6",
                                "0",
                                "writer",
                                "00000000-0000-4000-8000-000000000006",
                                "turn",
                                "1",
                                "rescue",
                                form.value("rescue")));
        assertEquals(200, answer.status(), answer::body);
        Form later = diary.form(6);
        assertEquals("Half a sen", later.value("text.area-6"));
        diary.browser().submit(later.with("level", "2").with("text.area-6", "Half a sentence no more"));
        assertEquals("", diary.form(6).value("text.area-6"));
        assertEquals(List.of("Half a sentence no more"), diary.points("reason"));
        assertEquals(
                404,
                diary.browser()
                        .post("/programme/100/notes", Map.of("text.area-9", "x", "rescue", form.value("rescue")))
                        .status());
    }

    private static void refused(WebPage page, String message, String... given) {
        assertEquals(422, page.status(), page::text);
        Pages.assertSound(page);
        assertTrue(page.title().startsWith("Error: "), page.title());
        assertTrue(page.text().contains(message), page::text);
        for (String text : given) {
            assertTrue(page.body().contains(text), () -> text + " was not given back");
        }
    }
}
