package org.waymark.outside;

import java.time.Duration;
import java.time.Instant;
import org.waymark.practice.LmsPerson;
import org.waymark.practice.PracticeLms;
import org.waymark.practice.client.LaunchClient;
import org.waymark.practice.tools.Scopes;

/** A stage on which both LMSs tell who is in a course, and a lead whom that has made one. */
final class RosterStage implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Stage stage = Stage.open("roster");
    private final LaunchClient lead;

    RosterStage() {
        Stage.grant(stage.lms(), Scopes.ALL);
        Stage.grant(stage.otherLms(), Scopes.ALL);
        LmsPerson teacher = stage.town().newStaff();
        stage.inside(teacher, "");
        await("select count(*) from roster_course where read_at is not null", 1);
        lead = stage.inside(teacher, "");
    }

    Stage stage() {
        return stage;
    }

    PracticeLms lms() {
        return stage.lms();
    }

    /** Came as a teacher of the course, and is called one by its roster. */
    LaunchClient lead() {
        return lead;
    }

    /** The course as Waymark calls it. */
    String course() {
        return text("select id from roster_course");
    }

    /** The lead presses "Read again now", a minute after the last time; comes back when it has been read. */
    void readAgain() {
        await("select count(*) from roster_course where claim is null", 1);
        stage.rows()
                .change("update roster_course set asked_at = null, attempted_at = null, not_before = null,"
                        + " due_at = now() + interval '1 hour'");
        long turn = stage.rows().count("select max(turn) from roster_course");
        lead.open("/roster");
        int status = lead.submit(lead.page().form("/reading")).status();
        if (status != 200) {
            throw new AssertionError(
                    "the button answers " + status + ": " + lead.page().text());
        }
        await("select count(*) from roster_course where claim is null and turn > " + turn, 1);
    }

    String text(String query, Object... values) {
        return stage.rows().texts(query, values).get(0);
    }

    /** Waits until the query counts so many. */
    void await(String count, long expected, Object... values) {
        Instant end = Instant.now().plus(PATIENCE);
        while (stage.rows().count(count, values) != expected) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("never " + expected + ": " + count + "; failure of the course: "
                        + stage.rows().texts("select failure from roster_course"));
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    @Override
    public void close() {
        stage.close();
    }
}
