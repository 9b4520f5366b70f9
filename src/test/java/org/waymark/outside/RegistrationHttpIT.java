package org.waymark.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.practice.Form;
import org.waymark.practice.LmsPerson;
import org.waymark.practice.Quirk;
import org.waymark.practice.client.LaunchClient;
import org.waymark.practice.client.WebPage;
import org.waymark.practice.demo.WaymarkProcess.Outcome;
import org.waymark.practice.tools.Tool;

/** An LMS is connected by one address: by whom, with what, how often, and everything that must not come of it. */
@Outside
class RegistrationHttpIT {
    private Stage stage;
    private NewLms school;

    @BeforeEach
    void take(Stage shared) {
        stage = shared;
        school = NewLms.on(shared);
    }

    @Test
    void an_address_from_the_operator_connects_an_lms_in_two_clicks() {
        Outcome invited = invite(stage.town().organisation().name());
        URI address = URI.create(
                invited.output().lines().reduce((first, last) -> last).orElseThrow());
        assertEquals(0, stage.rows().columnsHolding(NewLms.code(address)).size(), "keeps the invitation itself");
        WebPage consent = school.open(address);
        assertEquals(200, consent.status(), consent::text);
        Pages.assertSound(consent);
        for (String told : List.of(
                stage.town().organisation().name(), school.lms().issuer().getAuthority(), "Moodle")) {
            assertTrue(consent.text().contains(told), () -> "does not say " + told + ": " + consent.text());
        }
        assertTrue(framers(consent).contains(school.lms().issuer().toString()), framers(consent));
        assertEquals(0, school.platforms(), "registers before anybody agreed");
        assertEquals(0, school.lms().tools().all().size());
        WebPage done = school.agree(consent);
        assertEquals(200, done.status(), done::text);
        Pages.assertSound(done);
        assertTrue(done.body().contains("data-origins=\"" + school.lms().issuer() + "\""), done::body);
        Tool tool = school.lms().tools().all().get(0);
        assertEquals("true", school.platform("is_pending"));
        assertEquals(tool.clientId(), school.platform("client_id"));
        assertEquals("MOODLE", school.platform("family"));
        assertEquals(
                stage.address() + "/lti/icon.svg",
                tool.addresses().logo().orElseThrow().toString());
        for (String scope : List.of("lineitem", "score", "contextmembership.readonly")) {
            assertTrue(tool.scopes().stream().anyMatch(granted -> granted.endsWith("/" + scope)), scope);
        }
        assertTrue(tool.claims().containsAll(List.of("name", "email")), tool.claims()::toString);
        assertEquals(1, school.audited("lms.platform-registered"));
        assertRefused(school.open(address), 410, "invitation_used", 1);
    }

    @Test
    void nobody_comes_in_before_an_administrator_of_the_lms_has() {
        school.connect();
        LmsPerson supervisor = school.town().newSupervisor();
        WebPage waits = school.launch(supervisor);
        assertEquals(403, waits.status(), waits::text);
        Pages.assertSound(waits);
        assertTrue(waits.text().contains("platform_pending"), waits::text);
        assertTrue(waits.text().contains("Ask an administrator"), waits::text);
        assertEquals(403, school.launch(school.town().newStaff()).status());
        assertEquals(200, school.launch(school.town().administrator()).status());
        assertEquals("false", school.platform("is_pending"));
        assertEquals(1, school.audited("lms.platform-confirmed"));
        assertEquals(200, school.launch(supervisor).status());
    }

    @Test
    void two_administrators_at_once_confirm_it_once() throws Exception {
        school.connect();
        List<WebPage> both = atOnce(
                () -> school.launch(school.town().administrator()),
                () -> school.launch(school.town().administrator()));
        assertEquals(List.of(200, 200), both.stream().map(WebPage::status).toList());
        assertEquals(1, school.audited("lms.platform-confirmed"));
    }

    @Test
    void an_lms_that_names_no_deployment_has_it_switched_on_by_its_administrator() {
        school.lms().with(Quirk.REGISTRATION_WITHOUT_DEPLOYMENT);
        school.connect();
        assertEquals(403, school.launch(school.town().newSupervisor()).status());
        assertEquals(200, school.launch(school.town().administrator()).status());
        assertEquals(200, school.launch(school.town().newSupervisor()).status());
    }

    @Test
    void the_button_pressed_twice_at_once_connects_once() throws Exception {
        Form form = school.open(school.invitation()).form("/lti/register");
        List<WebPage> both = atOnce(() -> NewLms.press(form), () -> NewLms.press(form));
        assertEquals(List.of(200, 200), both.stream().map(WebPage::status).toList());
        assertEquals(1, school.lms().tools().all().size());
        assertEquals(1, school.platforms());
        assertEquals(200, NewLms.press(form).status(), "pressed again later");
        assertEquals(1, school.lms().tools().all().size());
    }

    @Test
    void the_same_registration_again_is_brought_up_to_date_and_not_doubled() {
        Tool tool = school.connect();
        school.launch(school.town().administrator());
        LaunchClient browser = LaunchClient.inFrame();
        WebPage consent = browser.register(school.lms().reconnect(tool, school.invitation()));
        assertEquals(200, browser.submit(consent.form("/lti/register")).status());
        assertEquals(1, school.platforms());
        assertEquals("false", school.platform("is_pending"));
        assertEquals(2, school.audited("lms.platform-registered"));
        assertEquals(200, school.launch(school.town().newSupervisor()).status());
    }

    @ParameterizedTest
    @CsvSource({
        "DOCUMENT_OF_FOREIGN_ISSUER, foreign_host",
        "DOCUMENT_WITH_FOREIGN_REGISTRATION, unreachable",
        "DOCUMENT_INCOMPLETE, incomplete",
        "DOCUMENT_HUGE, too_long",
        "DOCUMENT_AS_HTML, not_json",
        "DOCUMENT_REDIRECTED, redirected",
        "DOCUMENT_WITHOUT_RS256, unsupported",
    })
    void a_document_that_lies_or_is_none_is_refused_before_anybody_is_asked(Quirk quirk, String code) {
        URI invitation = school.invitation();
        school.lms().with(quirk);
        assertRefused(school.open(invitation), 422, code);
        school.lms().behaving();
        assertEquals(200, school.agree(school.open(invitation)).status(), "the invitation is spent");
    }

    @ParameterizedTest
    @CsvSource({
        "REGISTRATION_REFUSED, bad_request",
        "REGISTRATION_ANSWERS_HTML, not_json",
        "REGISTRATION_WITHOUT_CLIENT, incomplete",
        "REGISTRATION_HUGE, too_long",
        "DOCUMENT_OF_FOREIGN_ISSUER, foreign_host",
    })
    void an_lms_that_does_not_register_us_leaves_nothing_here(Quirk quirk, String code) {
        URI invitation = school.invitation();
        WebPage consent = school.open(invitation);
        school.lms().with(quirk);
        assertRefused(school.agree(consent), 422, code);
        assertEquals(409, school.agree(consent).status(), "the spent form does something");
        school.lms().behaving();
        assertEquals(200, school.agree(school.open(invitation)).status(), "the invitation is spent");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ftp://127.0.0.1/x", "http://user@127.0.0.1/x", "not an address", "http://127.0.0.1:1/x"})
    void a_hostile_address_of_a_document_is_refused(String configuration) {
        WebPage page = stage.wire()
                .get(school.invitation().getRawPath() + "?"
                        + school.invitation().getRawQuery()
                        + "&registration_token=t&openid_configuration="
                        + java.net.URLEncoder.encode(configuration, java.nio.charset.StandardCharsets.UTF_8));
        assertRefused(page, 422, configuration.endsWith(":1/x") ? "unreachable" : "address_refused");
    }

    @Test
    void an_invitation_that_is_not_good_opens_nothing() {
        URI good = school.invitation();
        assertRefused(school.open(URI.create(stage.address() + "/lti/register")), 400, "invitation_missing");
        assertRefused(school.open(URI.create(good + "x")), 404, "invitation_unknown");
        assertRefused(school.open(altered(good)), 404, "invitation_unknown");
        assertRefused(school.open(foreign(good)), 404, "invitation_unknown");
        stage.rows()
                .change(
                        "update connection_invitation set expires_at = now() - interval '1 second' where code_hash = ?",
                        NewLms.hash(NewLms.code(good)));
        assertRefused(school.open(good), 410, "invitation_expired");
        assertRefused(
                stage.wire().get(good.getRawPath() + "?" + school.invitation().getRawQuery()),
                400,
                "configuration_missing");
    }

    @Test
    void a_form_is_taken_from_our_own_page_only_and_only_the_last_one() {
        URI invitation = school.invitation();
        Form form = school.open(invitation).form("/lti/register");
        WebPage cross = stage.wire().post("/lti/register", form.encoded(), "Sec-Fetch-Site", "cross-site");
        assertEquals(403, cross.status(), cross::text);
        Form newer = school.open(invitation).form("/lti/register");
        assertRefused(NewLms.press(form), 409, "page_spent");
        assertRefused(NewLms.press(form.with("code", "nonsense")), 409, "page_spent");
        stage.rows()
                .change(
                        "update connection_invitation set expires_at = now() - interval '1 second' where code_hash = ?",
                        NewLms.hash(NewLms.code(invitation)));
        assertRefused(NewLms.press(newer), 410, "invitation_expired");
    }

    @Test
    void a_registration_that_another_organisation_holds_is_refused() {
        Tool tool = school.connect();
        LaunchClient browser = LaunchClient.inFrame();
        URI theirs = NewLms.invitation(stage, stage.otherTown().organisation().name());
        WebPage consent = browser.register(school.lms().reconnect(tool, theirs));
        WebPage answer = browser.submit(consent.form("/lti/register"));
        assertEquals(409, answer.status(), answer::text);
        assertTrue(answer.text().contains("held_elsewhere"), answer::text);
        assertEquals(1, school.platforms());
    }

    @Test
    void the_operator_approves_and_switches_off() throws InterruptedException {
        school.connect();
        LmsPerson supervisor = school.town().newSupervisor();
        assertEquals(403, school.launch(supervisor).status());
        assertEquals(0, operator("approve").status());
        assertSoon(200, supervisor);
        Outcome off = operator("switch-off");
        assertEquals(0, off.status(), off.output());
        assertSoon(403, supervisor);
        assertTrue(operator("switch-off").output().contains("already"));
        Outcome nobody = stage.node(0).run("approve", "--organisation", "Nowhere", "--issuer", "https://a.example");
        assertEquals(2, nobody.status());
        Pages.assertOneSentence(nobody.output());
        assertEquals(1, school.audited("lms.platform-approved"));
        assertEquals(1, school.audited("lms.platform-switched-off"));
    }

    private void assertSoon(int status, LmsPerson person) throws InterruptedException {
        long end = System.nanoTime() + Duration.ofSeconds(35).toNanos();
        int seen = 0;
        while (System.nanoTime() < end && seen != status) {
            seen = school.launch(person).status();
            Thread.sleep(500);
        }
        assertEquals(status, seen);
    }

    private Outcome operator(String command) {
        return stage.node(0)
                .run(
                        command,
                        "--organisation",
                        stage.town().organisation().name(),
                        "--issuer",
                        school.lms().issuer().toString());
    }

    private Outcome invite(String organisation) {
        Outcome outcome = stage.node(0).run("invite", "--organisation", organisation);
        assertEquals(0, outcome.status(), outcome.output());
        return outcome;
    }

    private void assertRefused(WebPage page, int status, String code) {
        assertRefused(page, status, code, 0);
    }

    private void assertRefused(WebPage page, int status, String code, int platforms) {
        assertEquals(status, page.status(), page::text);
        assertTrue(page.text().contains(code), () -> "no code " + code + ": " + page.text());
        Pages.assertSound(page);
        Pages.assertTellsNothing(page);
        assertFalse(page.text().contains("connection.refused"), page::text);
        assertTrue(stage.waymark().log().contains("connection refused code=" + code), "no line in the log");
        assertEquals(platforms, school.platforms(), "half registered");
    }

    private static String framers(WebPage page) {
        return page.header("Content-Security-Policy").replaceFirst(".*frame-ancestors", "");
    }

    private static URI altered(URI invitation) {
        String text = invitation.toString();
        char last = text.charAt(text.length() - 2);
        return URI.create(
                text.substring(0, text.length() - 2) + (last == 'A' ? 'B' : 'A') + text.charAt(text.length() - 1));
    }

    /** The secret of one organisation in the name of another. */
    private URI foreign(URI invitation) {
        String other = stage.rows()
                .texts(
                        "select organisation_id from organisation where name = ?",
                        stage.otherTown().organisation().name())
                .get(0);
        return URI.create(invitation.toString().replaceFirst("invitation=[^.]*", "invitation=" + other));
    }

    @FunctionalInterface
    private interface Step {
        WebPage take();
    }

    private static List<WebPage> atOnce(Step one, Step other) throws InterruptedException, ExecutionException {
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            Future<WebPage> first = two.submit(one::take);
            Future<WebPage> second = two.submit(other::take);
            return List.of(first.get(), second.get());
        } finally {
            two.shutdown();
        }
    }
}
