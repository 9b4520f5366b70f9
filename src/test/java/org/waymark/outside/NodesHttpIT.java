package org.waymark.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.waymark.practice.LmsPerson;
import org.waymark.practice.client.WebPage;
import org.waymark.practice.demo.WaymarkProcess;

/** A second process on the same database: nothing that matters lives in one of them alone. */
@Outside
class NodesHttpIT {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int LAUNCHES = 100;

    @Test
    void login_on_one_node_and_launch_on_the_other(Stage stage) {
        int port = Ports.next();
        try (WaymarkProcess second =
                stage.node(port).with("WAYMARK_LOGINS_PER_MINUTE", "3").start().awaitReady(PATIENCE)) {
            Wire first = stage.wire();
            Wire other = new Wire(URI.create("http://localhost:" + port));
            LmsPerson person = stage.town().newSupervisor();
            for (int i = 0; i < LAUNCHES; i++) {
                Half half = Half.of(first, stage.lms().launch(person));
                WebPage answer = half.post(other);
                assertEquals(303, answer.status(), answer::text);
                String cookie = answer.headers().allValues("Set-Cookie").stream()
                        .filter(line -> !line.contains("Max-Age=0"))
                        .findFirst()
                        .orElseThrow()
                        .split(";")[0];
                String home = URI.create(answer.header("Location")).getPath();
                WebPage shown = (i % 2 == 0 ? first : other).get(home, "Cookie", cookie);
                assertEquals(200, shown.status(), shown::text);
                assertTrue(shown.text().contains(person.name()));
            }
            assertStorageIsAsked(stage, other);
            assertFloodIsHeldBack(stage, other);
        }
    }

    /** What the login left with the LMS is asked for by whichever node receives the launch. */
    private static void assertStorageIsAsked(Stage stage, Wire other) {
        Stored stored = Stored.begin(stage, stage.lms().launch(stage.town().newSupervisor()));
        assertEquals(200, stored.offer(other).status());
        assertEquals(stored.put("key"), stored.get("key"));
        assertEquals(303, stored.claim(stored.secret()).status());
    }

    private static void assertFloodIsHeldBack(Stage stage, Wire wire) {
        WebPage answer = login(stage, wire);
        for (int i = 0; i < 12 && answer.status() != 429; i++) {
            answer = login(stage, wire);
        }
        assertEquals(429, answer.status(), answer::text);
        Pages.assertSound(answer);
        assertTrue(answer.text().contains("too_many_logins"), answer::text);
        assertEquals(302, login(stage, stage.wire()).status(), "held back where no limit is set");
    }

    private static WebPage login(Stage stage, Wire wire) {
        LmsPerson person = stage.town().newSupervisor();
        return Half.login(
                wire, stage.lms().launch(person).initiation(), stage.lms().issuer());
    }
}
