package org.waymark.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.Meets;
import org.waymark.practice.Form;
import org.waymark.practice.LmsPerson;
import org.waymark.practice.client.LaunchClient;
import org.waymark.practice.client.WebPage;

/** Words of two people go into a portfolio or to a mentor only with both their yes, frozen, and either takes them back. */
@Outside
class ExcerptHttpIT {
    private static final String CANARY = "Canary of an excerpt";

    private Stage stage;
    private Recorders two;
    private LmsPerson mentor;
    private LaunchClient mentors;
    private String mentoring;

    @BeforeEach
    void take(Stage shared) {
        stage = shared;
        two = Recorders.at(stage, 1).begun().written(CANARY, "Do it").shared();
        two.agreed().presented().sealed();
        mentor = stage.town().newSupervisor();
        mentors = stage.inside(mentor, "");
        LaunchClient lead = Leads.anotherVisit(stage);
        String place = "/people/" + Persons.idOf(stage, two.pair().sana());
        lead.open(place + "/relationships/new");
        String id = Persons.idOf(stage, mentor);
        Agreers.settled(
                lead.post(place + "/relationships", Map.of("name", mentor.name(), "kind", "MENTOR", "supporter", id)));
        mentoring = stage.rows()
                .texts("select id from relationship where supporter_id = ?::uuid and kind = 'MENTOR'", id)
                .get(0);
    }

    @Meets({"S000-25"})
    @Test
    void one_yes_is_not_enough_and_either_takes_it_back() {
        String path = asked(mentoring);
        hidden(mentors, path);
        WebPage told = two.supervisor().open("/records");
        Pages.assertSound(told);
        assertTrue(told.text().contains("asks to take lines of a record of yours along"), told::text);
        WebPage asks = two.supervisor().open(path);
        Pages.assertSound(asks);
        assertTrue(asks.text().contains(CANARY) && asks.text().contains("To think about it"), asks::text);
        two.supervisee().open("/leave");
        assertEquals(
                404,
                two.supervisee().post(path + "/answer", Map.of("say", "yes")).status(),
                "whoever asks answers themselves");
        Form yes = asks.form("/answer").with("answer", "Gladly").with("say", "yes");
        Agreers.settled(two.supervisor().submit(yes));
        assertEquals(409, two.supervisor().submit(yes).status());
        WebPage read = mentors.open(path);
        Pages.assertSound(read);
        assertEquals(200, read.status());
        assertTrue(read.text().contains(CANARY) && read.text().contains("Gladly"), read::text);
        assertFalse(read.text().contains("Too many visits"), "a line that was not chosen is read");
        assertEquals(404, mentors.open(two.paper()).status(), "the whole paper is open");
        mentors.open("/leave");
        assertEquals(404, mentors.post(path + "/end", Map.of()).status());
        Agreers.settled(two.supervisor().submit(two.supervisor().open(path).form("/end")));
        hidden(mentors, path);
        assertTrue(two.supervisee().open(path).text().contains("Taken back on"));
    }

    @Test
    void a_mentor_reads_no_more_when_they_are_the_mentor_no_more() {
        String path = asked(mentoring);
        Agreers.settled(two.supervisor()
                .submit(two.supervisor().open(path).form("/answer").with("say", "yes")));
        assertEquals(200, mentors.open(path).status());
        LaunchClient lead = Leads.anotherVisit(stage);
        String ending = "/people/" + Persons.idOf(stage, two.pair().sana()) + "/relationships/" + mentoring;
        lead.open(ending);
        Agreers.settled(lead.post(ending + "/end", Map.of()));
        hidden(mentors, path);
        assertEquals(200, two.supervisee().open(path).status());
    }

    @Test
    void with_both_their_yes_it_is_evidence_of_whoever_asked() {
        String path = asked("portfolio");
        String thing = "/evidence/things/excerpt/" + path.replaceFirst(".*/", "");
        assertEquals(404, two.supervisee().open(thing).status(), "it is evidence before the other's yes");
        Agreers.settled(two.supervisor()
                .submit(two.supervisor().open(path).form("/answer").with("say", "yes")));
        WebPage placed = two.supervisee().open(thing);
        Pages.assertSound(placed);
        assertTrue(placed.text().contains(CANARY), placed::text);
        assertEquals(404, two.supervisor().open(thing).status(), "the portfolio of the other one is open");
        Agreers.settled(two.supervisee().submit(two.supervisee().open(path).form("/end")));
        assertEquals(404, two.supervisee().open(thing).status());
    }

    @Test
    void nobody_else_asks_answers_or_reads() {
        String path = asked("portfolio");
        for (LaunchClient each : List.of(
                mentors, Leads.anotherVisit(stage), stage.inside(stage.town().newSupervisor(), ""))) {
            hidden(each, path);
            assertEquals(404, each.open(two.paper() + "/excerpt").status());
            assertFalse(each.open("/records/excerpts").body().contains(path.replaceFirst(".*/", "")));
            for (String act : List.of(path + "/answer", path + "/end", two.paper() + "/excerpt")) {
                each.open("/leave");
                assertEquals(404, each.post(act, Map.of("say", "yes")).status(), act);
            }
        }
        Agreers.settled(two.supervisor()
                .submit(two.supervisor().open(path).form("/answer").with("say", "no")));
        assertTrue(two.supervisee().open(path).text().contains("said no on"));
        WebPage form = two.supervisee().open(two.paper() + "/excerpt");
        Pages.assertSound(form);
        WebPage wrong = two.supervisee().submit(form.form("/excerpt").with("why", "Kept words"));
        assertEquals(422, wrong.status());
        Pages.assertSound(wrong);
        assertTrue(wrong.body().contains("Kept words"));
        Form forged = form.form("/excerpt")
                .with("line." + line(form), "yes")
                .with("why", "x")
                .with("to", Persons.idOf(stage, mentor));
        assertEquals(422, two.supervisee().submit(forged).status(), "it goes to somebody who is no mentor of theirs");
    }

    private String asked(String to) {
        WebPage page = two.supervisee().open(two.paper() + "/excerpt");
        Pages.assertSound(page);
        WebPage asked = Agreers.settled(two.supervisee()
                .submit(page.form("/excerpt")
                        .with("line." + line(page), "yes")
                        .with("to", to)
                        .with("why", "To think about it")));
        return asked.address().getPath().replaceFirst("^/v/[^/]+", "");
    }

    /** Key of the line that holds the canary. */
    private static String line(WebPage page) {
        java.util.regex.Matcher found = java.util.regex.Pattern.compile(
                        "name=\"line\\.([0-9-]+)\"(?:(?!name=).)*" + CANARY, java.util.regex.Pattern.DOTALL)
                .matcher(page.body());
        if (!found.find()) {
            throw new AssertionError(page.text());
        }
        return found.group(1);
    }

    private static void hidden(LaunchClient each, String path) {
        WebPage page = each.open(path);
        assertEquals(404, page.status());
        assertFalse(page.body().contains(CANARY));
    }
}
