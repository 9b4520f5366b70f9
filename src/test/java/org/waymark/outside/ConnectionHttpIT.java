package org.waymark.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.practice.LmsPerson;
import org.waymark.practice.Quirk;
import org.waymark.practice.client.LaunchClient;
import org.waymark.practice.client.WebPage;
import org.waymark.practice.tools.Scopes;

/** What an administrator of an LMS sees of the connection and may change, and what nobody else does. */
@Outside
class ConnectionHttpIT {
    private Stage stage;
    private LaunchClient administrator;

    @BeforeEach
    void take(Stage shared) {
        stage = shared;
        administrator = stage.inside(stage.town().administrator(), "");
        forgetTests();
    }

    @AfterEach
    void behave() {
        stage.lms().behaving().moveClock(Duration.ZERO);
        Stage.grant(stage.lms(), Stage.withoutRosters());
    }

    @Test
    void the_page_tells_how_the_connection_is() {
        WebPage page = administrator.open("/connection");
        assertEquals(200, page.status(), page::text);
        Pages.assertSound(page);
        assertTrue(page.text().contains(stage.lms().issuer().toString()), page::text);
        assertTrue(page.text().contains("Last launch"), page::text);
        assertFalse(page.text().contains("Nobody has come in yet"), page::text);
        assertTrue(page.text().contains("Fetched "), page::text);
        assertTrue(administrator.open("/").body().contains("/connection\""), "no way there");
    }

    @Test
    void nobody_but_an_administrator_of_the_lms_is_shown_it() {
        for (LmsPerson person :
                List.of(stage.town().newSupervisor(), stage.town().newStaff())) {
            LaunchClient browser = stage.inside(person, "programme/4");
            assertFalse(browser.page().body().contains("/connection\""), "offers it");
            for (String path : List.of("/connection", "/connection/launches")) {
                assertEquals(404, browser.open(path).status(), path);
            }
            browser.open("/programme/4");
            assertEquals(404, browser.post("/connection/test", Map.of()).status());
        }
        LaunchClient lead = Leads.lead(stage);
        assertEquals(404, lead.open("/connection").status());
        assertEquals(410, stage.wire().get("/connection").status());
    }

    @Test
    void a_test_asks_the_lms_for_its_keys_and_a_token_for_each_scope() {
        Stage.grant(stage.lms(), Scopes.ALL);
        WebPage page = test();
        assertEquals(4, count(page, "Given."), page::text);
        assertTrue(page.text().contains("differ by"), page::text);
        Pages.assertSound(page);
        assertEquals(5, stage.rows().count("select count(*) from connection_check where subject <> 'begun'"));
    }

    @ParameterizedTest
    @CsvSource({
        "TOKEN_INVALID_SCOPE, does not give this to Waymark, 3",
        "TOKEN_BUSY, asks us to wait, 3",
        "TOKEN_DOWN, fault of its own, 3",
        "TOKEN_AS_PAGE, page instead of data, 3",
        "HUGE_KEYS, too long, 1",
        "REDIRECTED_KEYS, sent us to another address, 1"
    })
    void what_is_wrong_is_said_beside_what_was_tried(Quirk quirk, String said, int times) {
        stage.lms().with(quirk);
        WebPage page = test();
        assertEquals(times, count(page, said), page::text);
        assertTrue(page.text().contains("Needs a look"), page::text);
        Pages.assertSound(page);
    }

    @ParameterizedTest
    @CsvSource({"120, ahead of ours", "-120, behind ours"})
    void a_clock_that_is_wrong_is_noticed(int seconds, String said) {
        stage.lms().moveClock(Duration.ofSeconds(seconds));
        WebPage page = test();
        assertTrue(page.text().contains(said), page::text);
    }

    @Test
    void a_test_is_not_made_again_within_ten_seconds() {
        stage.lms().with(Quirk.TOKEN_DOWN);
        test();
        stage.lms().behaving();
        administrator.open("/connection");
        WebPage again = administrator.post("/connection/test", Map.of());
        assertEquals(3, count(again, "fault of its own"), again::text);
    }

    @Test
    void a_placement_nobody_knows_waits_until_an_administrator_switches_it_on_and_off() {
        String id = "placement-" + System.nanoTime();
        LmsPerson supervisor = stage.town().newSupervisor();
        assertEquals(403, launch(supervisor, id).status());
        WebPage page = administrator.open("/connection");
        assertTrue(page.text().contains(id) && page.text().contains("for your decision"), page::text);
        String path = "/connection/deployments/" + deployment(id);
        Pages.assertSound(administrator.submit(page.form(path + "/on")));
        assertEquals(200, launch(supervisor, id).status());
        assertEquals(1, audited("lms.deployment-switched-on", id));
        administrator.post(path + "/on", Map.of());
        assertEquals(1, audited("lms.deployment-switched-on", id), "done twice");
        administrator.open("/connection");
        administrator.post(path + "/off", Map.of());
        assertEquals(403, launch(supervisor, id).status());
        assertEquals(1, audited("lms.deployment-switched-off", id));
    }

    @Test
    void the_placement_one_came_through_stays_on_and_another_town_s_is_out_of_reach() {
        administrator.open("/connection");
        String own = deployment(stage.lms().platform().deploymentIds().get(0));
        WebPage kept = administrator.post("/connection/deployments/" + own + "/off", Map.of());
        assertEquals(409, kept.status(), kept::text);
        Pages.assertSound(kept);
        String theirs = stage.rows()
                .texts(
                        "select d.id from lms_deployment d join lms_platform p on p.id = d.platform_id where p.issuer = ?",
                        stage.otherLms().issuer().toString())
                .get(0);
        administrator.open("/connection");
        assertEquals(
                404,
                administrator
                        .post("/connection/deployments/" + theirs + "/off", Map.of())
                        .status());
        LmsPerson supervisor = stage.town().newSupervisor();
        LaunchClient browser = stage.inside(supervisor, "programme/4");
        assertEquals(
                404,
                browser.post("/connection/deployments/" + own + "/off", Map.of())
                        .status());
        assertEquals(200, stage.inside(supervisor, "").page().status());
    }

    @Test
    void the_launch_log_is_paged_and_filtered_and_names_nobody() {
        LmsPerson supervisor = stage.town().newSupervisor();
        stage.inside(supervisor, "");
        launch(supervisor, "unknown-" + System.nanoTime());
        stage.rows().change("""
            insert into lms_launch (organisation_id, platform_id, at, result, code)
            select organisation_id, id, now() - n * interval '1 hour', 'REFUSED', 'expired'
            from lms_platform, generate_series(1, 60) n where issuer = ?\
            """, stage.lms().issuer().toString());
        WebPage all = administrator.open("/connection/launches");
        Pages.assertSound(all);
        assertFalse(all.text().contains(supervisor.name()), all::text);
        WebPage refused = administrator.open("/connection/launches?result=refused");
        Pages.assertSound(refused);
        assertEquals(50, count(refused, "<tr ") - 1, "lines of a page");
        String older = refused.body()
                .replaceFirst("(?s).*href=\"[^\"]*(/connection/launches\\?result=refused&amp;before=[0-9]+)\".*", "$1")
                .replace("&amp;", "&");
        WebPage second = administrator.open(older);
        assertEquals(200, second.status());
        assertTrue(second.text().contains("deployment_inactive"), second::text);
        assertFalse(administrator
                .open("/connection/launches?result=admitted")
                .text()
                .contains("expired"));
        assertEquals(
                200,
                administrator
                        .open("/connection/launches?result=nonsense&before=x")
                        .status());
    }

    @Test
    void the_addresses_are_there_for_everybody() {
        for (WebPage page : List.of(stage.wire().get("/lti/manual"), administrator.open("/lti/manual"))) {
            assertEquals(200, page.status());
            Pages.assertSound(page);
            for (String path : List.of("/lti/login", "/lti/launch", "/lti/jwks", "/lti/icon.svg", "/lti/canvas.json")) {
                assertTrue(page.text().contains(stage.address() + path), path);
            }
        }
        WebPage canvas = stage.wire().get("/lti/canvas.json");
        assertEquals("application/json", canvas.header("Content-Type"));
        assertTrue(
                canvas.body().contains("\"oidc_initiation_url\":\"" + stage.address() + "/lti/login\""), canvas::body);
        WebPage icon = stage.wire()
                .get(
                        "/lti/icon.svg",
                        "Sec-Fetch-Site",
                        "cross-site",
                        "Sec-Fetch-Mode",
                        "no-cors",
                        "Sec-Fetch-Dest",
                        "image");
        assertEquals(200, icon.status());
        assertEquals("cross-origin", icon.header("Cross-Origin-Resource-Policy"));
        assertEquals("image/svg+xml", icon.header("Content-Type"));
        WebPage keys = stage.wire().get("/lti/jwks");
        assertEquals("same-origin", keys.header("Cross-Origin-Resource-Policy"), "loosened for all");
    }

    @Test
    void fetches_of_keys_are_counted() {
        test();
        String metrics = stage.wire().get("/metrics").body();
        assertTrue(
                metrics.lines()
                        .anyMatch(line -> line.startsWith("lti_key_refetch_total") && line.contains("result=\"ok\"")),
                "not counted");
    }

    @Test
    void launches_are_counted_by_platform_and_result_and_scores_by_number_and_age() {
        stage.lms().with(Quirk.FORGED);
        LaunchClient.inFrame().launch(stage.lms().launch(stage.town().newSupervisor()));
        String platform = stage.rows()
                .texts(
                        "select id from lms_platform where issuer = ?",
                        stage.lms().issuer().toString())
                .get(0);
        List<String> metrics = stage.wire().get("/metrics").body().lines().toList();
        for (String result : List.of("admitted", "signature")) {
            assertTrue(
                    metrics.stream()
                            .anyMatch(line -> line.startsWith("lti_launch_total")
                                    && line.contains("platform=\"" + platform + "\"")
                                    && line.contains("result=\"" + result + "\"")),
                    () -> result + ": " + metrics);
        }
        for (String gauge : List.of("score_queue_depth", "score_queue_oldest_seconds")) {
            assertTrue(
                    metrics.stream().anyMatch(line -> line.matches(gauge + "(\\{.*})? [0-9.]+")),
                    () -> gauge + metrics);
        }
    }

    private WebPage test() {
        WebPage page = administrator.open("/connection");
        return administrator.submit(page.form("/connection/test"));
    }

    /** So that the pause between two tests does not hold the next one up. */
    private void forgetTests() {
        stage.rows().change("delete from connection_check");
    }

    private WebPage launch(LmsPerson person, String deploymentId) {
        return LaunchClient.inFrame().launch(stage.lms().launch(person).underDeployment(deploymentId));
    }

    private String deployment(String deploymentId) {
        return stage.rows()
                .texts(
                        "select d.id from lms_deployment d join lms_platform p on p.id = d.platform_id"
                                + " where p.issuer = ? and d.deployment_id = ?",
                        stage.lms().issuer().toString(),
                        deploymentId)
                .get(0);
    }

    private long audited(String action, String deploymentId) {
        return stage.rows()
                .count(
                        "select count(*) from audit_line where action = ? and subject_id = ?::uuid",
                        action,
                        deployment(deploymentId));
    }

    private static int count(WebPage page, String text) {
        return text.startsWith("<")
                ? page.body().split(text, -1).length - 1
                : page.text().split(text, -1).length - 1;
    }
}
