package org.waymark.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.practice.Form;
import org.waymark.practice.LaunchTicket;
import org.waymark.practice.LmsPerson;
import org.waymark.practice.Quirk;
import org.waymark.practice.client.LaunchClient;
import org.waymark.practice.client.WebPage;

/** Being let in: who, where to, in what browser, and never as somebody else. */
@Outside
class LaunchHttpIT {
    private static final String PERSONS = "select count(*) from person";
    private static final String VISITS = "select count(*) from visit";

    private Stage stage;

    @BeforeEach
    void take(Stage shared) {
        stage = shared;
    }

    @Test
    void a_supervisor_clicks_an_activity_and_is_inside_known_by_name() {
        LmsPerson person = stage.town().newSupervisor();
        LaunchClient browser = stage.inside(person, "");
        Pages.assertSound(browser.page());
        assertTrue(browser.page().text().contains(person.name()), browser.page()::text);
        assertFalse(browser.page().body().contains(person.email()), "shows the e-mail address");
    }

    @ParameterizedTest
    @ValueSource(strings = {"programme", "programme/1", "programme/4", "programme/12"})
    void the_page_that_the_activity_asks_for_is_the_one_that_opens(String destination) {
        LaunchClient browser = stage.inside(stage.town().newSupervisor(), destination);
        assertEquals(
                browser.visit() + "/" + destination, browser.page().address().getPath());
        Pages.assertSound(browser.page());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"programme/13", "programme/0", "../lti/jwks", "//evil.example", "people", "a?b=c", "%2e%2e/x"})
    void a_destination_that_does_not_exist_opens_home_or_a_page_of_ours(String destination) {
        LaunchClient browser = LaunchClient.inFrame();
        WebPage page =
                browser.launch(stage.lms().launch(stage.town().newSupervisor()).to(destination));
        assertEquals(stage.address().getAuthority(), page.address().getAuthority());
        assertTrue(page.address().getPath().startsWith("/v/"), page.address()::toString);
        Pages.assertSound(page);
        Pages.assertTellsNothing(page);
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "NO_NAMES",
                "NO_EMAIL",
                "EMAIL_ONLY",
                "SHORT_ROLE",
                "UNKNOWN_ROLE",
                "NO_ROLE",
                "NO_CONTEXT",
                "COPIED_COURSE",
                "ARRAY_AUD",
                "CLOCK_ONE_MINUTE_FAST",
                "CLOCK_ONE_MINUTE_SLOW",
                "NO_DEPLOYMENT_HINT"
            })
    void a_launch_that_is_only_unusual_is_let_in(Quirk quirk) {
        LaunchClient browser = LaunchClient.inFrame();
        WebPage page = browser.launch(stage.lms()
                .launch(stage.town().newSupervisor(), stage.activity("programme"))
                .with(quirk));
        assertEquals(200, page.status(), page::text);
        assertTrue(page.address().getPath().startsWith("/v/"));
    }

    @ParameterizedTest
    @EnumSource(names = {"UNKNOWN_ROLE", "NO_ROLE"})
    void a_role_that_nobody_knows_gives_nothing(Quirk quirk) {
        LmsPerson person = stage.town().newSupervisor();
        LaunchClient.inFrame().launch(stage.lms().launch(person).with(quirk));
        assertEquals(List.of(), Persons.rolesOf(stage, person));
    }

    @Test
    void an_instructor_waits_as_staff_and_sees_nobody() {
        LmsPerson person = stage.town().newStaff();
        LmsPerson other = stage.town().newSupervisor();
        stage.inside(other, "");
        LaunchClient browser = stage.inside(person, "");
        assertEquals(List.of("STAFF"), Persons.rolesOf(stage, person));
        assertTrue(browser.page().text().contains("not confirmed"), browser.page()::text);
        for (String path : List.of("", "/programme", "/people", "/tasks", "/kept")) {
            WebPage page = browser.open(path.isEmpty() ? "/" : path);
            assertFalse(page.body().contains(other.familyName()), () -> path + " shows " + other.name());
        }
    }

    @Test
    void the_same_number_in_two_towns_is_two_people() {
        LmsPerson here = stage.town().newSupervisor();
        LmsPerson there = stage.otherTown().organisation().people().stream()
                .filter(person -> person.id() == here.id())
                .findFirst()
                .orElseThrow();
        stage.inside(here, "");
        long before = stage.rows().count(PERSONS);
        LaunchClient.inFrame().launch(stage.otherLms().launch(there));
        assertEquals(before + 1, stage.rows().count(PERSONS));
    }

    @Test
    void the_same_address_for_mail_is_not_the_same_person() {
        LmsPerson first = stage.town().newSupervisor();
        stage.inside(first, "");
        long before = stage.rows().count(PERSONS);
        LaunchClient.inFrame()
                .launch(stage.lms()
                        .launch(stage.town().newSupervisor())
                        .changing(claims -> claims.put("email", first.email())));
        assertEquals(before + 1, stage.rows().count(PERSONS));
        assertEquals(List.of(), stage.rows().columnsHolding(first.email()), "keeps an e-mail address");
    }

    @Test
    void coming_back_is_the_same_person_and_another_visit() {
        LmsPerson person = stage.town().newSupervisor();
        LaunchClient first = stage.inside(person, "");
        long persons = stage.rows().count(PERSONS);
        LaunchClient again = stage.inside(person, "");
        assertEquals(persons, stage.rows().count(PERSONS));
        assertNotEquals(first.visit(), again.visit());
    }

    @Test
    void two_people_in_one_browser_never_act_for_each_other() {
        LmsPerson first = stage.town().newSupervisor();
        LmsPerson second = stage.town().newSupervisor();
        LaunchClient browser = stage.inside(first, "");
        String firstHome = browser.visit() + "/";
        browser.launch(stage.lms().launch(second));
        assertTrue(browser.page().text().contains(second.name()));
        WebPage firstTab = browser.get(firstHome);
        assertTrue(firstTab.text().contains(first.name()), firstTab::text);
        assertFalse(firstTab.text().contains(second.name()), firstTab::text);
    }

    @Test
    void a_seat_without_its_cookie_is_nobody() {
        LaunchClient owner = stage.inside(stage.town().newSupervisor(), "");
        LaunchClient stranger = stage.inside(stage.town().newSupervisor(), "");
        WebPage page = stranger.get(owner.visit() + "/programme/4");
        assertEquals(410, page.status(), page::text);
        Pages.assertSound(page);
    }

    @Test
    void of_two_posts_of_one_launch_exactly_one_wins() {
        for (int round = 0; round < 10; round++) {
            LaunchTicket ticket = stage.lms().launch(stage.town().newSupervisor());
            Half half = Half.of(stage, ticket);
            long before = stage.rows().count(VISITS);
            List<CompletableFuture<WebPage>> posts = IntStream.range(0, 2)
                    .mapToObj(i -> CompletableFuture.supplyAsync(() -> half.post(stage.wire())))
                    .toList();
            List<Integer> answers = posts.stream()
                    .map(CompletableFuture::join)
                    .map(WebPage::status)
                    .sorted()
                    .toList();
            assertEquals(List.of(303, 401), answers);
            assertEquals(before + 1, stage.rows().count(VISITS));
        }
    }

    @Test
    void the_cookie_of_a_visit_is_bound_to_the_frame_and_unreadable_for_scripts() {
        WebPage answer =
                Half.of(stage, stage.lms().launch(stage.town().newSupervisor())).post(stage.wire());
        String cookie = answer.headers().allValues("Set-Cookie").stream()
                .filter(line -> !line.contains("Max-Age=0") && line.startsWith("__Host-waymark-"))
                .findFirst()
                .orElseThrow();
        for (String part : List.of("Path=/", "Secure", "HttpOnly", "SameSite=None", "Partitioned")) {
            assertTrue(cookie.contains("; " + part), cookie);
        }
        assertFalse(answer.header("Location").contains(cookie.split("[=;]")[1]), "the secret is in the address");
        assertEquals(List.of(), stage.rows().columnsHolding(cookie.split("[=;.]")[2]), "the secret is stored");
    }

    @Test
    void a_browser_that_keeps_no_cookie_is_asked_to_go_on_in_a_new_tab() {
        LmsPerson person = stage.town().newSupervisor();
        long before = stage.rows().count(VISITS);
        WebPage offer = LaunchClient.refusingCookies().launch(stage.lms().launch(person));
        assertEquals(200, offer.status());
        Pages.assertSound(offer);
        assertFalse(offer.text().contains(person.name()), "the frame names somebody it does not know to be there");
        assertEquals(before, stage.rows().count(VISITS), "a visit without its browser");

        WebPage question = post(offer.form("/lti/continue"));
        Pages.assertSound(question);
        assertTrue(question.text().contains(person.name()), question::text);
        WebPage entered = post(question.form("/lti/continue/confirmed"));
        assertEquals(303, entered.status(), entered::text);
        assertEquals(before + 1, stage.rows().count(VISITS));

        assertEquals(410, post(question.form("/lti/continue/confirmed")).status(), "the code works twice");
        assertEquals(410, post(offer.form("/lti/continue")).status(), "the code is shown twice");
    }

    @Test
    void whoever_says_that_it_is_not_them_uses_the_launch_up() {
        LmsPerson person = stage.town().newSupervisor();
        long before = stage.rows().count(VISITS);
        WebPage offer = LaunchClient.refusingCookies().launch(stage.lms().launch(person));
        WebPage question = post(offer.form("/lti/continue"));
        WebPage refused = post(question.form("/lti/continue/refused"));
        assertEquals(200, refused.status(), refused::text);
        Pages.assertSound(refused);
        assertFalse(refused.text().contains(person.name()), refused::text);
        assertTrue(refused.body().contains(stage.lms().issuer() + "/"), "no way back");
        assertEquals(410, post(question.form("/lti/continue/confirmed")).status(), "somebody goes on all the same");
        assertEquals(410, post(question.form("/lti/continue/refused")).status());
        assertEquals(before, stage.rows().count(VISITS));
    }

    private WebPage post(Form form) {
        return stage.wire()
                .post(
                        form.action().getPath(),
                        form.encoded(),
                        Stream.of(
                                        "Origin", stage.address().toString(),
                                        "Sec-Fetch-Site", "same-origin",
                                        "Sec-Fetch-Mode", "navigate",
                                        "Sec-Fetch-Dest", "document")
                                .toArray(String[]::new));
    }
}
