package org.waymark.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.Meets;
import org.waymark.practice.Form;
import org.waymark.practice.LmsPerson;
import org.waymark.practice.client.LaunchClient;
import org.waymark.practice.client.WebPage;

/** A third person reads a sealed record only when a party lets them, the other has seen it, and every reading is shown. */
@Outside
class ReadGrantHttpIT {
    private static final String CANARY = "Canary of a granted record";

    private Stage stage;
    private Recorders two;
    private LmsPerson third;
    private LaunchClient thirds;

    @BeforeEach
    void take(Stage shared) {
        stage = shared;
        two = Recorders.at(stage, 1).begun().written(CANARY, "Do it").shared();
        two.agreed().presented();
        third = stage.town().newSupervisor();
        thirds = stage.inside(third, "");
    }

    @Meets({"S001-24"})
    @Test
    void nobody_reads_before_both_know_and_both_see_every_reading() {
        two.sealed();
        hidden();
        Agreers.settled(grant(two.supervisor(), third.name(), LocalDate.now().plusDays(2)));
        hidden();
        assertTrue(thirds.open("/records").text().contains("opens when the other party has seen"), "is not told");
        WebPage told = two.supervisee().open("/records");
        Pages.assertSound(told);
        assertTrue(told.text().contains("lets somebody else read this record"), told::text);
        hidden();
        WebPage shown = two.supervisee().open(two.paper());
        Pages.assertSound(shown);
        assertTrue(shown.text().contains(third.name()) && shown.text().contains("For the audit"), shown::text);
        WebPage read = thirds.open(two.paper());
        Pages.assertSound(read);
        assertEquals(200, read.status());
        assertTrue(read.text().contains(CANARY), read::text);
        assertFalse(read.text().contains("Let somebody else read this"), "a reader passes it on");
        assertEquals(200, thirds.open(two.paper() + "/pdf").status());
        assertEquals(404, thirds.open(two.path()).status(), "the room's own page is open");
        for (LaunchClient each : List.of(two.supervisee(), two.supervisor())) {
            assertEquals(2, each.open(two.paper()).text().split("read on ", -1).length - 1, () -> each.page()
                    .text());
        }
        String end = two.supervisee().page().forms().stream()
                .map(form -> form.action().getPath())
                .filter(path -> path.endsWith("/end"))
                .findFirst()
                .orElseThrow()
                .replaceFirst("^/v/[^/]+", "");
        thirds.open("/leave");
        assertEquals(404, thirds.post(end, Map.of()).status());
        two.supervisee().open("/leave");
        Agreers.settled(two.supervisee().post(end, Map.of()));
        hidden();
    }

    @Test
    void a_grant_ends_with_its_last_day() {
        two.sealed();
        Agreers.settled(grant(two.supervisee(), third.name(), LocalDate.now().plusDays(7)));
        two.supervisor().open(two.paper());
        assertEquals(200, thirds.open(two.paper()).status());
        stage.rows()
                .change(
                        "update record_grant set until_on = current_date - 1 where paper_id = ?::uuid",
                        two.paper().replaceFirst(".*/", ""));
        hidden();
    }

    @Test
    void only_a_party_grants_and_only_what_is_sealed_for_seven_days() {
        two.supervisor().open("/leave");
        Map<String, String> form = fields(third.name(), LocalDate.now().plusDays(1));
        assertEquals(409, two.supervisor().post(two.paper() + "/readers", form).status());
        two.sealed();
        for (LaunchClient each : List.of(thirds, Leads.anotherVisit(stage))) {
            each.open("/leave");
            assertEquals(404, each.post(two.paper() + "/readers", form).status());
        }
        for (String name : List.of("Nobody Such", two.pair().sana().name())) {
            WebPage wrong = grant(two.supervisor(), name, LocalDate.now().plusDays(1));
            assertEquals(422, wrong.status(), name);
            Pages.assertSound(wrong);
            assertTrue(wrong.body().contains("For the audit"), "what was written is gone");
        }
        for (int days : List.of(-1, 8)) {
            assertEquals(
                    422,
                    grant(two.supervisor(), third.name(), LocalDate.now().plusDays(days))
                            .status());
        }
        hidden();
    }

    @Test
    void what_is_set_beside_a_sealed_record_is_numbered_and_signed() {
        two.sealed();
        WebPage before = two.supervisee().open(two.paper());
        Form form =
                before.form("/amendments").with("words", "It was on Tuesday").with("why", "A slip");
        WebPage sign = Agreers.settled(two.supervisee().submit(form));
        assertTrue(sign.text().contains("It was on Tuesday"), sign::text);
        assertFalse(
                two.supervisor().open(two.paper()).text().contains("It was on Tuesday"), "unsigned words are shown");
        String path = sign.address().getPath().replaceFirst("^/v/[^/]+", "");
        assertEquals(404, thirds.open(path).status());
        Agreers.settled(two.supervisee()
                .submit(two.supervisee()
                        .open(path)
                        .form("/sign")
                        .with("name", two.pair().sana().name())
                        .with("confirmed.yes", "yes")));
        WebPage beside = two.supervisor().open(two.paper());
        Pages.assertSound(beside);
        assertTrue(beside.text().contains("Amendment 1, by") && beside.text().contains("It was on Tuesday"));
        assertTrue(beside.text().contains(CANARY), "the sealed text was changed");
        WebPage empty = two.supervisor().submit(beside.form("/amendments").with("words", " "));
        assertEquals(422, empty.status());
        Pages.assertSound(empty);
        Agreers.settled(two.supervisor().submit(beside.form("/amendments").with("words", "Second")));
        assertEquals(
                List.of("1", "2"),
                stage.rows()
                        .texts(
                                "select number::text from record_amendment where paper_id = ?::uuid order by number",
                                two.paper().replaceFirst(".*/", "")));
        two.pair().part();
        two.supervisee().open("/leave");
        assertEquals(
                404,
                two.supervisee()
                        .post(two.paper() + "/amendments", Map.of("words", "Too late"))
                        .status());
    }

    private void hidden() {
        for (String way : List.of("", "/sign", "/pdf", "/data")) {
            WebPage page = thirds.open(two.paper() + way);
            assertEquals(404, page.status(), way);
            assertFalse(page.body().contains(CANARY));
        }
    }

    private WebPage grant(LaunchClient browser, String name, LocalDate until) {
        Form form = browser.open(two.paper()).form("/readers");
        for (var each : fields(name, until).entrySet()) {
            form = form.with(each.getKey(), each.getValue());
        }
        return browser.submit(form);
    }

    private static Map<String, String> fields(String name, LocalDate until) {
        return Map.of(
                "reader", name,
                "reason", "For the audit",
                "until-day", String.valueOf(until.getDayOfMonth()),
                "until-month", String.valueOf(until.getMonthValue()),
                "until-year", String.valueOf(until.getYear()));
    }
}
