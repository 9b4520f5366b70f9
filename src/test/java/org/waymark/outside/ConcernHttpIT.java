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

/** A supervisee tells somebody senior how they are supervised; the supervisor learns nothing of it. */
@Outside
class ConcernHttpIT {
    private static final String CANARY = "Canary of a concern";

    private Stage stage;
    private Meeters two;
    private LmsPerson senior;
    private LaunchClient seniors;

    @BeforeEach
    void take(Stage shared) {
        stage = shared;
        two = Meeters.at(stage);
        senior = stage.town().newSupervisor();
        seniors = stage.inside(senior, "");
    }

    @Meets({"S001-58"})
    @Test
    void only_author_and_recipient_ever_read_it() {
        String path = sent();
        WebPage own = two.sanas().open(path);
        Pages.assertSound(own);
        assertTrue(own.text().contains("has not read it yet"), own::text);
        assertTrue(seniors.open("/").text().contains("told you of a concern"), "home does not say so");
        WebPage read = seniors.open(path);
        Pages.assertSound(read);
        assertTrue(
                read.text().contains(CANARY) && read.text().contains(two.mina().name()), read::text);
        Agreers.settled(seniors.submit(read.form(path).with("words", "Come and see me")));
        assertTrue(two.sanas().open("/").text().contains("has answered your concern"));
        WebPage answered = two.sanas().open(path);
        assertTrue(
                answered.text().contains("Come and see me") && answered.text().contains("read it on"));
        for (LaunchClient each : List.of(
                two.minas(),
                Leads.anotherVisit(stage),
                stage.inside(stage.town().newSupervisor(), ""))) {
            for (String page : List.of("/", "/supervision", "/supervision/concerns", "/records", path)) {
                assertFalse(each.open(page).body().contains(CANARY), page);
                assertFalse(each.page().body().contains(path.replaceFirst(".*/", "")), page);
            }
            assertEquals(404, each.page().status());
            for (String act : List.of("", "/end")) {
                each.open("/leave");
                assertEquals(404, each.post(path + act, Map.of("words", "x")).status());
            }
        }
        seniors.open("/leave");
        assertEquals(404, seniors.post(path + "/end", Map.of()).status(), "only its author says it is dealt with");
        Form late = seniors.open(path).form(path).with("words", "One more thing");
        Agreers.settled(two.sanas().submit(two.sanas().open(path).form("/end")));
        assertEquals(409, seniors.submit(late).status());
        assertTrue(
                stage.rows()
                        .texts("select id from concern where position(?::bytea in body) > 0", CANARY)
                        .isEmpty(),
                "it is readable in the database");
    }

    @Test
    void it_is_sent_once_and_to_one_person_who_is_not_the_supervisor() {
        Form form = asked();
        for (String name : List.of("Nobody Of This Name", two.mina().name())) {
            WebPage refused = two.sanas().submit(asked().with("recipient", name).with("words", CANARY));
            assertEquals(422, refused.status(), name);
            Pages.assertSound(refused);
            assertTrue(refused.body().contains(CANARY), "what was written is gone");
        }
        Form twice =
                form.with("recipient", " " + senior.name().toUpperCase() + " ").with("words", CANARY);
        Agreers.settled(two.sanas().submit(twice));
        Agreers.settled(two.sanas().submit(twice));
        assertEquals(
                List.of("1"),
                stage.rows()
                        .texts(
                                "select count(*)::text from concern where author_id = ?::uuid",
                                Persons.idOf(stage, two.sana())));
        assertEquals(
                404,
                two.minas().open("/supervision/concerns/new?with=" + two.pair()).status(),
                "a supervisor has none about themselves");
        assertEquals(
                404,
                seniors.open("/supervision/concerns/new?with=" + two.pair()).status());
        assertEquals(404, seniors.open("/supervision/concerns/new?with=x").status());
    }

    private Form asked() {
        WebPage page = two.sanas().open("/supervision/concerns/new?with=" + two.pair());
        Pages.assertSound(page);
        return page.form("/new");
    }

    private String sent() {
        WebPage page = Agreers.settled(
                two.sanas().submit(asked().with("recipient", senior.name()).with("words", CANARY)));
        return page.address().getPath().replaceFirst("^/v/[^/]+", "");
    }
}
