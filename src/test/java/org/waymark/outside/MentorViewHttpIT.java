package org.waymark.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.Meets;
import org.waymark.practice.Form;
import org.waymark.practice.LmsPerson;
import org.waymark.practice.client.LaunchClient;
import org.waymark.practice.client.WebPage;

/** A mentor says how they see somebody, because they were asked; who may, what is shown when, and what stays. */
@Outside
class MentorViewHttpIT {
    private static final String CANARY = "Thirteen feathers of a mentor <b>& co</b>";

    private Stage stage;

    @BeforeEach
    void take(Stage shared) {
        stage = shared;
    }

    @Test
    @Meets({"S004-12", "S004-15"})
    void a_mentor_is_asked_says_it_and_it_stands_beside_the_owners_point() {
        MentorView pair = MentorView.pair(stage);
        pair.diary().add(3, 2, "My own reason");
        Pages.assertSound(pair.owner().open("/self-assessment/views/new?area=3"));
        String path = pair.ask(3, false);
        Pages.assertSound(pair.owner().page());
        assertTrue(
                pair.owner().page().text().contains("They have not answered yet."),
                pair.owner().page()::text);
        assertTrue(
                pair.mentors().open("/").text().contains(pair.diary().person().name() + " asks for your view of"));
        assertTrue(
                pair.mentors().open("/inbox").body().contains(path),
                pair.mentors().page()::text);
        WebPage desk = pair.mentors().open(path);
        Pages.assertSound(desk);
        assertFalse(desk.text().contains("My own reason"), desk::text);
        WebPage given = pair.give(path, 3, CANARY);
        assertEquals(200, given.status(), given::text);
        Pages.assertSound(given);
        assertFalse(given.text().contains("My own reason"), "a point that was not shared");
        assertTrue(
                pair.owner().open("/").text().contains("has given you their view of"),
                pair.owner().page()::text);
        WebPage area = pair.owner().open("/self-assessment/3");
        Pages.assertSound(area);
        assertTrue(area.text().contains("You said “With support” on "), area::text);
        assertTrue(area.text().contains("; " + pair.mentor().name() + " said “By myself” on "), area::text);
        assertTrue(area.body().contains("class=\"waymark-dots__mentor\" x=\"62.50%\""), area::body);
        assertTrue(area.body().contains("class=\"waymark-dots__latest\" cx=\"37.50%\""), "the owner's mark moved");
        assertTrue(area.text().contains("Thirteen feathers") && area.body().contains("&lt;b&gt;"), "not escaped");
        assertTrue(area.text().contains("I sat in on their team meeting"), area::text);
        assertFalse(pair.owner().open("/").text().contains("has given you their view of"), "still new");
        assertFalse(area.body().matches("(?s).*(average|score|grade).*"), "speaks of marks");
        Pages.assertSound(pair.owner().open(path));
        assertTrue(
                pair.owner().page().text().contains("Thirteen feathers"),
                pair.owner().page()::text);
        WebPage all = pair.diary().look();
        assertTrue(all.body().contains(path), "the table does not open it");
    }

    @Test
    void hidden_until_both_are_in_both_open_at_the_same_moment() {
        MentorView pair = MentorView.pair(stage);
        pair.diary().add(4, 1, "An older point");
        String path = pair.ask(4, true);
        assertTrue(
                pair.give(path, 4, CANARY).text().contains("neither of you can read"),
                pair.mentors().page()::text);
        for (String page : List.of("/self-assessment", "/self-assessment/4", path, "/")) {
            WebPage before = pair.owner().open(page);
            assertEquals(200, before.status(), page);
            assertFalse(before.text().contains("Thirteen feathers"), page);
            assertFalse(before.body().contains("waymark-dots__mentor"), page);
        }
        assertTrue(pair.owner().open("/self-assessment/4").text().contains("An older point"), "hides older points");
        assertFalse(everything(pair.owner()).contains("Thirteen feathers"), "in the file before it is open");
        assertTrue(pair.owner().open("/").text().contains("Add your own point to read it"), "home is silent");
        pair.diary().add(4, 2, "The answering reason");
        assertFalse(pair.owner().open("/").text().contains("Add your own point to read it"), "home still asks");
        assertTrue(pair.owner().open("/self-assessment/4").text().contains("Thirteen feathers"), "not open");
        WebPage mentor = pair.mentors().open(path);
        Pages.assertSound(mentor);
        assertTrue(mentor.text().contains(pair.diary().person().name() + " said “With support” on"), mentor::text);
        assertTrue(mentor.text().contains("; you said “Helping others” on"), mentor::text);
        assertFalse(
                mentor.text().contains("The answering") || mentor.text().contains("An older"), "more than the step");
        assertTrue(everything(pair.owner()).contains("Thirteen feathers"), "not in the file of its owner");
        assertTrue(everything(pair.mentors()).contains("Thirteen feathers"), "not in the file of its writer");
    }

    @Test
    void the_owner_first_the_mentor_learns_the_step_only_with_their_own_view() {
        MentorView pair = MentorView.pair(stage);
        String path = pair.ask(5, true);
        pair.diary().add(5, 2, "Already here");
        WebPage before = pair.mentors().open(path);
        assertFalse(before.text().contains(pair.diary().person().name() + " said"), before::text);
        assertFalse(pair.owner().open(path).text().contains("Only you and"), "open without a view");
        assertTrue(
                pair.owner().open(path).text().contains("You have added your point."),
                pair.owner().page()::text);
        WebPage after = pair.give(path, 1, CANARY);
        assertTrue(after.text().contains(" said “With support” on"), after::text);
        pair.diary().add(5, 4, "Second thoughts");
        assertFalse(pair.mentors().open(path).text().contains("said “Helping others"), "a later point");
        assertTrue(pair.mentors().open(path).text().contains(" said “With support” on"), "another point");
    }

    @Test
    void when_the_lead_ends_it_the_mentor_finds_nothing_and_the_owner_keeps_all() {
        MentorView pair = MentorView.pair(stage);
        String path = pair.ask(6, false);
        pair.give(path, 2, CANARY);
        Form again = pair.filled(path, 3, "Later", "Something");
        pair.end();
        assertEquals(404, pair.mentors().open(path).status());
        assertEquals(404, pair.mentors().submit(again).status());
        assertFalse(pair.mentors().open("/inbox").body().contains(path), "still in the inbox");
        assertTrue(pair.owner().open("/self-assessment/6").text().contains("Thirteen feathers"));
        assertTrue(
                pair.owner().open(path).text().contains("is your mentor no longer"),
                pair.owner().page()::text);
        assertEquals(List.of("2"), pair.said("level"));
        WebPage ask = pair.owner().open("/self-assessment/views/new?area=6");
        assertTrue(ask.text().contains("Nobody is named as your mentor yet."), ask::text);
    }

    @Test
    void whoever_is_not_the_two_finds_nothing_and_changes_nothing() {
        MentorView pair = MentorView.pair(stage);
        String path = pair.ask(2, false);
        pair.give(path, 2, CANARY);
        String asked = pair.ask(3, false);
        LmsPerson manager = stage.town().newStaff();
        stage.inside(manager, "");
        LaunchClient lead = Leads.lead(stage);
        lead.open("/people/" + Persons.idOf(stage, manager));
        lead.post("/people/" + Persons.idOf(stage, manager) + "/given", Map.of("role", "MANAGER"));
        LaunchClient foreign = LaunchClient.inFrame();
        foreign.launch(stage.otherLms().launch(stage.otherTown().newSupervisor()));
        for (LaunchClient other : List.of(
                lead,
                foreign,
                stage.inside(manager, ""),
                stage.inside(stage.town().newSupervisor(), ""),
                stage.inside(stage.town().administrator(), ""))) {
            for (String one : List.of(path, asked)) {
                assertEquals(404, other.open(one).status());
                other.open("/self-assessment/3");
                assertEquals(404, other.post(one, Map.of("level", "1")).status());
                other.open("/self-assessment/3");
                assertEquals(404, other.post(one + "/withdrawal", Map.of()).status());
            }
            other.open("/self-assessment/3");
            Map<String, String> question = Map.of("mentor", Persons.idOf(stage, pair.mentor()), "area.3", "yes");
            WebPage refused = other.post("/self-assessment/views/new", question);
            assertEquals(422, refused.status(), "asks somebody else's mentor");
        }
        pair.owner().open("/self-assessment/3");
        assertEquals(404, pair.owner().post(path, Map.of("level", "1")).status(), "the owner gives it to themselves");
        pair.mentors().open("/self-assessment/3");
        assertEquals(404, pair.mentors().post(asked + "/withdrawal", Map.of()).status(), "the mentor takes it back");
        assertEquals(List.of("2"), pair.said("level"));
    }

    @Test
    void a_slip_is_put_right_beside_and_after_the_day_it_stands() {
        MentorView pair = MentorView.pair(stage);
        String path = pair.ask(7, false);
        Form first = pair.filled(path, 2, "Frist words", "Seen in May");
        pair.mentors().submit(first);
        pair.mentors().submit(first);
        assertEquals(List.of("Frist words"), pair.said("words"), "a form sent twice");
        Form stale = pair.filled(path, 3, "From another window", "Seen in May");
        pair.mentors().submit(pair.filled(path, 3, "First words", "Seen in May"));
        assertEquals(List.of("Frist words", "First words"), pair.said("words"));
        WebPage both = pair.mentors().submit(stale);
        assertEquals(409, both.status());
        Pages.assertSound(both);
        assertTrue(both.text().contains("From another window") && both.text().contains("First words"), both::text);
        WebPage owner = pair.owner().open("/self-assessment/7");
        Pages.assertSound(owner);
        assertTrue(owner.text().contains("What it said before") && owner.text().contains("Frist words"), owner::text);
        Form late = pair.filled(path, 4, "The day after", "Seen in May");
        stage.rows()
                .change(
                        "update assessment_asked set viewed_at = viewed_at - interval '1 day' where id = cast(? as uuid)",
                        Opening.id(path));
        WebPage refused = pair.mentors().submit(late);
        assertEquals(409, refused.status());
        Pages.assertSound(refused);
        assertTrue(refused.text().contains("The day after"), "the text is lost");
        assertTrue(pair.mentors().open(path).text().contains("This stands as you said it."));
        assertEquals(2, pair.said("words").size());
    }

    @Test
    void a_form_with_mistakes_saves_nothing_and_gives_everything_back() {
        MentorView pair = MentorView.pair(stage);
        WebPage none = pair.owner().submit(pair.question(1, false).without("area.1"));
        assertEquals(422, none.status());
        Pages.assertSound(none);
        assertTrue(none.text().contains("Choose at least one area"), none::text);
        String path = pair.ask(1, false);
        String long20 = "x".repeat(20_001);
        for (Form wrong : List.of(
                pair.filled(path, 9, "No such step", "Seen"),
                pair.filled(path, 2, "", "Seen"),
                pair.filled(path, 2, "Without evidence", " "),
                pair.filled(path, 2, long20, "Seen"),
                pair.filled(path, 2, "Words", "y".repeat(5_001)))) {
            WebPage refused = pair.mentors().submit(wrong);
            assertEquals(422, refused.status());
            Pages.assertSound(refused);
            String words = wrong.value("text.view." + Opening.id(path));
            assertTrue(refused.body().contains(words), "the words are lost");
        }
        assertEquals(List.of(), pair.said("level"));
        pair.mentors().submit(pair.filled(path, 2, "Bell\u0007 and \u202eright to left", "Seen"));
        assertEquals(List.of("Bell and \u202eright to left"), pair.said("words"));
    }

    @Test
    void what_is_shared_can_be_named_and_nothing_else() {
        MentorView pair = MentorView.pair(stage);
        pair.diary().add(8, 2, "Shared by name");
        String shared = pair.diary().latestPoint();
        Opening.shared(stage, pair.owner(), shared, pair.mentor());
        pair.diary().add(8, 3, "Not shared");
        String other = pair.diary().latestPoint();
        String path = pair.ask(8, false);
        pair.mentors()
                .submit(pair.filled(path, 3, "Because", "")
                        .with("thing." + Opening.id(shared), "yes")
                        .with("thing." + Opening.id(other), "yes"));
        assertEquals(
                List.of(Opening.id(shared)),
                stage.rows()
                        .texts(
                                "select thing_id from assessment_view_thing where asked_id = cast(? as uuid)",
                                Opening.id(path)));
        assertTrue(
                pair.owner().open(path).body().contains(shared + "?version=1"),
                pair.owner().page()::body);
    }

    @Test
    void a_question_is_asked_once_taken_back_and_not_once_it_is_answered() {
        MentorView pair = MentorView.pair(stage);
        String path = pair.ask(1, false);
        assertEquals(path, pair.ask(1, true), "asked twice at once");
        pair.owner().submit(pair.owner().open("/self-assessment/1").form("/withdrawal"));
        assertEquals(404, pair.mentors().open(path).status());
        assertFalse(pair.mentors().open("/").text().contains("asks for your view"), "still asked");
        String again = pair.ask(1, false);
        Form back = pair.owner().open("/self-assessment/1").form("/withdrawal");
        pair.give(again, 1, "Given");
        assertEquals(409, pair.owner().submit(back).status());
        assertTrue(pair.owner().open("/self-assessment/1").text().contains("Given"));
    }

    @Test
    void the_pages_take_few_statements() {
        MentorView pair = MentorView.pair(stage);
        String path = pair.ask(1, false);
        pair.give(path, 1, "Given");
        pair.ask(2, true);
        for (String page : List.of("/", "/self-assessment", "/self-assessment/1", "/self-assessment/views/new", path)) {
            int count = StatementsHttpIT.count(stage, pair.owner(), page);
            System.out.println("SQL statements of the owner for " + page + ": " + count);
            assertTrue(count <= 9, page + ": " + count);
        }
        for (String page : List.of("/", "/inbox", path)) {
            int count = StatementsHttpIT.count(stage, pair.mentors(), page);
            System.out.println("SQL statements of the mentor for " + page + ": " + count);
            assertTrue(count <= 12, page + ": " + count);
        }
    }

    private static String everything(LaunchClient browser) {
        byte[] file = browser.download(browser.open("/everything").form("/everything/file"))
                .body();
        return new String(file, StandardCharsets.UTF_8);
    }

    @Test
    void what_was_taken_back_is_named_to_the_mentor_no_more_and_cannot_be_named_again() {
        MentorView pair = MentorView.pair(stage);
        pair.diary().add(5, 2, "Seventeen magpies");
        String point = pair.diary().latestPoint();
        Opening.shared(stage, pair.owner(), point, pair.mentor());
        String title = stage.rows()
                .texts("select title from share_grant where thing_id = ?::uuid", Opening.id(point))
                .get(0);
        String path = pair.ask(3, false);
        String box = "thing." + Opening.id(point);
        pair.mentors().submit(pair.filled(path, 2, "First words", "").with(box, "yes"));
        Form again = pair.filled(path, 3, "Second words", "").with(box, "yes");
        assertTrue(
                pair.mentors().open(path).text().contains(title), pair.mentors().page()::text);
        pair.owner().submit(pair.owner().open("/sharing").form("/withdrawal"));
        assertFalse(
                pair.mentors().open(path).text().contains(title), pair.mentors().page()::text);
        WebPage refused = pair.mentors().submit(again);
        assertEquals(422, refused.status());
        assertFalse(refused.text().contains(title), refused::text);
        assertTrue(refused.text().contains("Second words"), "the words are lost");
        pair.mentors()
                .submit(pair.filled(path, 3, "Second words", "Seen in May").with(box, "yes"));
        assertEquals(List.of("First words", "Second words"), pair.said("words"));
        assertEquals(
                1,
                stage.rows()
                        .count(
                                "select count(*) from assessment_view_thing where asked_id = ?::uuid",
                                Opening.id(path)));
        stage.rows()
                .change(
                        "update assessment_asked set viewed_at = viewed_at - interval '1 day' where id = cast(? as uuid)",
                        Opening.id(path));
        assertFalse(
                pair.mentors().open(path).text().contains(title), pair.mentors().page()::text);
        assertTrue(pair.owner().open(path).text().contains(title), pair.owner().page()::text);
    }
}
