package org.waymark.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.practice.Form;
import org.waymark.practice.LaunchTicket;
import org.waymark.practice.LmsPerson;
import org.waymark.practice.PracticeLms;
import org.waymark.practice.Quirk;
import org.waymark.practice.client.WebPage;

/** A launch whose cookie did not come back, proved by what the storage of the LMS kept: the server's side of it. */
@Outside
class StorageHttpIT {
    private static final String VISITS = "select count(*) from visit";
    private static final String MISMATCH = "storage_mismatch";

    private Stage stage;
    private long visitsBefore;

    @BeforeEach
    void take(Stage shared) {
        stage = shared;
        visitsBefore = shared.rows().count(VISITS);
    }

    @Test
    void a_login_leaves_a_secret_with_the_lms_and_goes_on() {
        Stored stored = begin();
        WebPage login = stored.login();
        assertEquals(200, login.status());
        Pages.assertSound(login);
        assertEquals("lti.put_data", stored.put("subject"));
        assertNotEquals("", stored.put("key"));
        assertEquals(stored.cookie().split("=")[1], stored.secret(), "another secret than in the cookie");
        assertFalse(login.onward().orElseThrow().toString().contains(stored.secret()), "the secret is in an address");
        assertEquals(stage.lms().issuer().toString(), stored.attribute(login, "origin"));
        assertEquals("_parent", stored.attribute(login, "frame"));
        assertEquals("lti.put_data.response", stored.attribute(login, "answer"));
        for (WebPage page : List.of(login, stored.offer())) {
            String policy = page.header("Content-Security-Policy");
            assertTrue(policy.contains("script-src 'self';"), policy);
            assertTrue(policy.endsWith("frame-ancestors " + stage.lms().issuer()), policy);
            assertEquals("no-store", page.header("Cache-Control"));
        }
    }

    @Test
    void what_was_left_is_asked_for_under_the_same_name_and_not_told() {
        Stored stored = begin();
        WebPage offer = stored.offer();
        Pages.assertSound(offer);
        assertEquals("lti.get_data", stored.get("subject"));
        assertEquals(stored.put("key"), stored.get("key"));
        assertNotEquals(stored.put("message_id"), stored.get("message_id"));
        assertFalse(offer.body().contains(stored.secret()), "tells the secret to whoever asks");
        assertEquals(List.of(), stage.rows().columnsHolding(stored.secret()), "keeps the secret");
    }

    @Test
    void the_right_secret_lets_in_once() {
        Stored stored = begin();
        WebPage entered = stored.claim(stored.secret());
        assertEquals(303, entered.status(), entered::text);
        assertTrue(entered.header("Location").contains("/v/"));
        assertEquals(visitsBefore + 1, visits());
        assertEquals(410, stored.claim(stored.secret()).status(), "it works twice");
        assertEquals(410, stored.newTab().status(), "the new tab works as well");
        assertEquals(visitsBefore + 1, visits());
    }

    @Test
    void nobody_may_guess_twice() {
        Stored stored = begin();
        assertMismatch(stored.claim("A".repeat(43)));
        assertEquals(410, stored.claim(stored.secret()).status(), "the right one works after a wrong one");
        assertEquals(410, stored.newTab().status());
        assertMismatch(begin().claim(""));
        assertEquals(visitsBefore, visits());
    }

    @Test
    void the_secret_of_another_login_proves_nothing() {
        LmsPerson person = stage.town().newSupervisor();
        Stored first = Stored.begin(stage, stage.lms().launch(person));
        Stored second = Stored.begin(stage, stage.lms().launch(person));
        assertMismatch(first.claim(second.secret()));
        assertEquals(303, second.claim(second.secret()).status());
        assertEquals(visitsBefore + 1, visits());
    }

    @Test
    void neither_secret_nor_code_of_another_organisation_opens_anything() {
        Stored here = begin();
        Stored there = begin(stage.otherLms());
        assertMismatch(here.claim(there.secret()));

        Stored ours = begin();
        String strange = there.code().split("\\.")[0] + "." + ours.code().split("\\.")[1];
        assertEquals(410, ours.claim(strange, ours.secret()).status());
        assertEquals(visitsBefore, visits());
        assertEquals(303, ours.claim(ours.secret()).status(), "a strange code used up ours");
    }

    @Test
    void after_five_minutes_it_is_too_late() {
        Stored stored = begin();
        stored.offer();
        stage.rows().change("update lms_hand_over set expires_at = now() where consumed_at is null");
        assertEquals(410, stored.claim(stored.secret()).status());
        assertEquals(visitsBefore, visits());
    }

    @Test
    void a_launch_shown_in_a_new_tab_waits_for_the_person_alone() {
        Stored stored = begin();
        WebPage question = stored.newTab();
        assertEquals(200, question.status());
        assertEquals(410, stored.claim(stored.secret()).status());
        String next = question.form("/lti/continue/confirmed").value("code");
        assertEquals(410, stored.claim(next, stored.secret()).status(), "the second code serves as the first");
        assertEquals(visitsBefore, visits());
    }

    @Test
    void where_the_lms_offered_nothing_no_secret_is_right() {
        Half half = Half.of(stage, stage.lms().launch(stage.town().newSupervisor()));
        WebPage offer = half.post(stage.wire(), half.answer(), "");
        assertFalse(offer.body().contains("/lti/continue/stored"), offer::body);
        Form claim = offer.form("/lti/continue").with("secret", half.cookie().split("=")[1]);
        assertMismatch(stage.wire().post("/lti/continue/stored", claim.encoded(), Stored.FROM_OUR_PAGE));
        assertEquals(visitsBefore, visits());
    }

    @Test
    void only_our_own_page_may_bring_the_secret() {
        Stored stored = begin();
        Form claim = stored.claimForm(stored.code(), stored.secret());
        for (String site : List.of("cross-site", "same-site", "none")) {
            assertEquals(
                    403,
                    stage.wire()
                            .post("/lti/continue/stored", claim.encoded(), "Sec-Fetch-Site", site)
                            .status(),
                    site);
        }
        assertEquals(303, stored.claim(stored.secret()).status(), "a refused post used up the code");
    }

    @Test
    void of_two_posts_of_one_secret_exactly_one_wins() {
        for (int round = 0; round < 10; round++) {
            Stored stored = begin();
            stored.offer();
            List<Integer> answers = IntStream.range(0, 2)
                    .mapToObj(i -> CompletableFuture.supplyAsync(
                            () -> stored.claim(stored.secret()).status()))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .sorted()
                    .toList();
            assertEquals(List.of(303, 410), answers);
        }
        assertEquals(visitsBefore + 10, visits());
    }

    @Test
    void the_cookie_still_serves_where_it_comes_back() {
        Stored stored = begin();
        assertEquals(303, stored.launch(stored.cookie()).status());
        assertEquals(visitsBefore + 1, visits());
    }

    @Test
    void a_frame_may_be_called_anything_and_nothing_is_taken_for_markup() {
        LaunchTicket ticket = ticket(stage.lms());
        String name = "\"><b>frame</b>";
        Stored stored = Stored.begin(stage, ticket, ticket.initiation().with("lti_storage_target", name));
        assertFalse(stored.login().body().contains("<b>frame"), stored.login()::body);
        assertEquals(name, stored.attribute(stored.login(), "frame"));
        assertEquals(name, stored.attribute(stored.offer(), "frame"), "not kept until the launch");

        Form tooLong = ticket.initiation().with("lti_storage_target", "f".repeat(256));
        assertEquals(302, Half.login(stage.wire(), tooLong, ticket.issuer()).status());
    }

    private Stored begin() {
        return begin(stage.lms());
    }

    private Stored begin(PracticeLms lms) {
        return Stored.begin(stage, ticket(lms));
    }

    private LaunchTicket ticket(PracticeLms lms) {
        Town town = lms == stage.lms() ? stage.town() : stage.otherTown();
        return lms.launch(town.newSupervisor()).with(Quirk.STORAGE_TARGET);
    }

    private void assertMismatch(WebPage page) {
        assertEquals(401, page.status(), page::text);
        assertTrue(page.text().contains(MISMATCH), page::text);
        Pages.assertSound(page);
        assertEquals("", page.header("Set-Cookie"));
    }

    private long visits() {
        return stage.rows().count(VISITS);
    }
}
