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
import org.waymark.practice.client.LaunchClient;
import org.waymark.practice.client.WebPage;

/** Two people do not agree: both accounts stand, it goes from level to level, and neither can stop it by silence. */
@Outside
class DisagreementHttpIT {
    private static final String OURS = "I never said that, and I was not there";
    private static final String THEIRS = "It was said on the phone";

    private Stage stage;

    @BeforeEach
    void take(Stage shared) {
        stage = shared;
    }

    @Meets({"S001-53", "S001-54", "S001-66"})
    @Test
    void a_record_is_sealed_as_not_agreed_with_both_accounts_and_the_referral() {
        Recorders two = Recorders.at(stage, 1)
                .begun()
                .written("As the supervisor saw it", "Do it")
                .shared();
        String path = open(two, two.supervisee(), "?record=" + two.id());
        assertEquals("DISPUTED", two.state());
        assertEquals(path, open(two, two.supervisor(), "?record=" + two.id()), "there are two about one record");
        two.supervisor().open("/leave");
        assertEquals(
                409,
                two.supervisor().post(two.path() + "/presentation", Map.of()).status());
        WebPage page = two.supervisor().open(path);
        Pages.assertSound(page);
        assertTrue(page.text().contains(OURS), page::text);
        Agreers.settled(two.supervisor().submit(page.form("/account").with("account", THEIRS)));
        assertTrue(two.supervisee().open(path).text().contains(THEIRS));
        Agreers.settled(refer(two.supervisee(), path, "Ms Senior"));
        Agreers.settled(two.supervisee().submit(two.supervisee().open(path).form("/presentation")));
        assertEquals("REFERRED", two.state());
        WebPage sign = two.supervisor().open(two.paper() + "/sign");
        for (String each : List.of(OURS, THEIRS, "Ms Senior", "Senior manager", "As the supervisor saw it")) {
            assertTrue(sign.text().contains(each), each);
        }
        two.sealed();
        assertEquals("SEALED_DISPUTED", two.state());
        assertTrue(two.supervisee().open(two.path()).text().contains("Sealed as not agreed"));
        Form outcome = two.supervisor().open(path).form("/referrals/1");
        Agreers.settled(
                two.supervisor().submit(on(outcome.with("outcome", "Both are to write less"), LocalDate.now())));
        Agreers.settled(two.supervisor().submit(two.supervisor().open(path).form("/presentation")));
        for (var each : Map.of(
                        two.supervisee(),
                        two.pair().sana(),
                        two.supervisor(),
                        two.pair().mina())
                .entrySet()) {
            String paper = paper(path);
            Agreers.settled(each.getKey()
                    .submit(each.getKey()
                            .open(paper + "/sign")
                            .form("/sign")
                            .with("name", each.getValue().name())
                            .with("confirmed.yes", "yes")));
        }
        WebPage sealed = two.supervisee().open(paper(path));
        assertTrue(sealed.text().contains("Both are to write less"), sealed::text);
        assertTrue(sealed.text().contains("Signed by everybody and sealed"), sealed::text);
        assertEquals("SEALED", state(path));
    }

    @Meets({"S001-55", "S001-56", "S001-57"})
    @Test
    void it_goes_from_level_to_level_and_silence_stops_nothing() {
        Recorders two = Recorders.at(stage, 1).begun();
        String path = open(two, two.supervisee(), "?with=" + two.pair().pair());
        Agreers.settled(refer(two.supervisee(), path, "First"));
        two.supervisee().open(path);
        assertEquals(
                409,
                two.supervisee().post(path + "/presentation", Map.of()).status(),
                "the other account was not waited for");
        two.supervisee().open(path);
        assertEquals(
                409,
                two.supervisee()
                        .post(path + "/referrals", date(Map.of("level", "Director", "who", "Too early")))
                        .status());
        for (String level : List.of("First", "Second")) {
            Form outcome = two.supervisee().open(path).form("/referrals/" + (level.equals("First") ? 1 : 2));
            Agreers.settled(
                    two.supervisee().submit(on(outcome.with("outcome", "Nothing came of " + level), LocalDate.now())));
            if (level.equals("First")) {
                WebPage next = two.supervisee().open(path);
                assertTrue(next.text().contains("Head of service"), next::text);
                Agreers.settled(refer(two.supervisee(), path, "Second"));
            }
        }
        stage.rows()
                .change(
                        "update disagreement set opened_at = opened_at - interval '20 days' where id = ?::uuid",
                        id(path));
        Agreers.settled(two.supervisee().submit(two.supervisee().open(path).form("/presentation")));
        WebPage both = two.supervisee().open(paper(path));
        assertTrue(both.text().contains("None was written by"), both::text);
        sign(two.supervisee(), path, two.pair().sana().name());
        assertEquals("SIGNING", state(path), "the other was not asked");
        stage.rows()
                .change(
                        "update disagreement set presented_at = presented_at - interval '20 days' where id = ?::uuid",
                        id(path));
        Agreers.settled(two.supervisee().submit(two.supervisee().open(path).form("/presentation")));
        sign(two.supervisee(), path, two.pair().sana().name());
        assertEquals("SEALED", state(path));
        assertTrue(two.supervisor().open(paper(path)).text().contains("did not sign in the time given"));
    }

    @Test
    void two_who_agree_after_all_go_on_with_their_record() {
        Recorders two =
                Recorders.at(stage, 1).begun().written("As it was", "Do it").shared();
        String path = open(two, two.supervisee(), "?record=" + two.id());
        Agreers.settled(two.supervisor().submit(two.supervisor().open(path).form("/agreed")));
        assertEquals("SHARED", two.state());
        assertEquals("ENDED", state(path));
        two.agreed().presented().sealed();
        assertEquals("SEALED", two.state());
    }

    @Test
    void nobody_else_is_told_and_nobody_changes_the_others_account() {
        Recorders two = Recorders.at(stage, 1).begun();
        String path = open(two, two.supervisee(), "?with=" + two.pair().pair());
        Agreers.settled(two.supervisor()
                .submit(two.supervisor().open(path).form("/account").with("account", "Forged")));
        assertTrue(two.supervisee().open(path).text().contains(OURS), "the other one's account was changed");
        WebPage empty = two.supervisor()
                .submit(two.supervisor().open(path).form("/account").with("account", " "));
        assertEquals(422, empty.status());
        Pages.assertSound(empty);
        LaunchClient stranger = stage.inside(stage.town().newSupervisor(), "");
        for (LaunchClient each : List.of(stranger, Leads.anotherVisit(stage))) {
            WebPage page = each.open(path);
            assertEquals(404, page.status());
            assertFalse(page.body().contains(OURS));
            assertEquals(
                    404,
                    each.open("/supervision/disagreements/new?with="
                                    + two.pair().pair())
                            .status());
            for (String act : List.of("/account", "/referrals", "/referrals/1", "/agreed", "/presentation")) {
                each.open("/leave");
                assertEquals(
                        404,
                        each.post(path + act, date(Map.of("account", "x", "level", "x", "who", "x", "outcome", "x")))
                                .status(),
                        act);
            }
        }
        two.pair().part();
        assertEquals(404, two.supervisee().open(path).status());
        assertEquals(404, two.supervisor().open(path).status());
    }

    private String open(Recorders two, LaunchClient browser, String about) {
        WebPage page = browser.open("/supervision/disagreements/new" + about);
        if (page.status() != 200) {
            throw new AssertionError(page.text());
        }
        WebPage opened = Agreers.settled(browser.submit(
                page.form("/new").with("subject", "What was said").with("account", OURS)));
        return opened.address().getPath().replaceFirst("^/v/[^/]+", "");
    }

    private static WebPage refer(LaunchClient browser, String path, String who) {
        Form form = browser.open(path).form("/referrals");
        return browser.submit(on(form.with("who", who), LocalDate.now()));
    }

    private static Form on(Form form, LocalDate day) {
        return Meeters.on(form, day);
    }

    private static Map<String, String> date(Map<String, String> fields) {
        Map<String, String> all = new java.util.HashMap<>(fields);
        all.putAll(Map.of("on-day", "1", "on-month", "2", "on-year", "2026"));
        return all;
    }

    private void sign(LaunchClient browser, String path, String name) {
        Agreers.settled(browser.submit(browser.open(paper(path) + "/sign")
                .form("/sign")
                .with("name", name)
                .with("confirmed.yes", "yes")));
    }

    private String paper(String path) {
        return "/records/papers/"
                + stage.rows()
                        .texts(
                                "select id from record_paper where thing_id = ?::uuid order by presented_at desc limit 1",
                                id(path))
                        .get(0);
    }

    private String state(String path) {
        return stage.rows()
                .texts("select state from disagreement where id = ?::uuid", id(path))
                .get(0);
    }

    private static String id(String path) {
        return path.replaceFirst(".*/", "");
    }
}
