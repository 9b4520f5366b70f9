package org.waymark.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.waymark.practice.LmsPerson;
import org.waymark.practice.Quirk;
import org.waymark.practice.grades.Grade;
import org.waymark.practice.grades.Post;
import org.waymark.practice.http.Outage;

/** A weekend without LMS, two deaths of the tool, and a long queue. Fault F9; on a stage of its own. */
@Outside
class GradesFiguresHttpIT {
    private static final int SESSIONS = 10;
    private static final int PEOPLE = 50;
    /** A few in each build; ten thousand by {@code deploy/load/scores}. */
    private static final int MANY = Integer.getInteger("waymark.scores", 1_000);

    private static final int FIRST_GENERATED = 1_000_001;
    private static final Duration RECOVERY_MAX = Duration.ofMinutes(5);
    private static final Duration RESTART_MAX = Duration.ofSeconds(60);
    private static final String WAITING = "select count(*) from score where state = 'WAITING'";
    private static final String GENERATE = """
            with place as (select organisation_id, platform_id, deployment_id, group_id from scored_place limit 1),
            made as (
                insert into person (organisation_id, id, name, created_at)
                select organisation_id, gen_random_uuid(), 'Generated ' || n, now() from place, generate_series(1, ?) as n
                returning organisation_id, id, substr(name, 11)::int as n),
            known as (
                insert into lms_account (organisation_id, deployment_id, subject, person_id, told_hash,
                                         first_launched_at, last_launched_at)
                select m.organisation_id, p.deployment_id, (? + m.n - 1)::text, m.id, '', now(), now() from made m, place p),
            joined as (
                insert into group_member (organisation_id, id, group_id, person_id, role, since)
                select m.organisation_id, gen_random_uuid(), p.group_id, m.id, 'PARTICIPANT', now() from made m, place p),
            done as (
                insert into session_part (organisation_id, id, person_id, session_number, part, done_at, changed_at)
                select m.organisation_id, gen_random_uuid(), m.id, s, part, now(), now()
                  from made m, generate_series(1, 10) as s,
                       unnest(array['INTRODUCTION', 'EXPERIENCE', 'REFLECTION', 'EVIDENCE']) as part)
            insert into score_news (organisation_id, person_id, at) select organisation_id, id, now() from made
            """;

    private static Stage stage;
    private static Marks marks;

    @BeforeAll
    static void build() {
        stage = Stage.open("grades-figures");
        marks = new Marks(stage, stage.lms());
        for (int session = 1; session <= SESSIONS; session++) {
            marks.column("programme/" + session);
            stage.inside(stage.town().newSupervisor(), "programme/" + session);
        }
        Marks.await("the places", () -> stage.rows().count("select count(*) from scored_place") == SESSIONS);
    }

    @AfterAll
    static void takeDown() {
        stage.close();
    }

    @Test
    void five_hundred_scores_survive_a_weekend_without_lms_and_two_deaths_of_the_tool() {
        List<LmsPerson> people = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            LmsPerson person = stage.town().newSupervisor();
            stage.inside(person, "");
            people.add(person);
        }
        stage.lms().suffer(Outage.REFUSING);
        people.forEach(person -> marks.completed(person, 1, SESSIONS));
        people.forEach(marks::tell);
        Marks.await("all are queued", () -> stage.rows().count(WAITING) == PEOPLE * SESSIONS);
        passDay();
        stage.waymark().kill();
        stage.lms().suffer(Outage.BROKEN);
        stage.waymark().start().awaitReady(RESTART_MAX);
        passDay();
        passDay();
        assertEquals(PEOPLE * SESSIONS, stage.rows().count(WAITING), "something was given up, or told to nobody");
        assertEquals(0, right(people));
        stage.lms().suffer(Outage.NONE);
        long recovered = System.nanoTime();
        Marks.await("some after recovery", RECOVERY_MAX, () -> right(people) > 20);
        stage.waymark().kill();
        int beforeDeath = right(people);
        stage.waymark().start().awaitReady(RESTART_MAX);
        Marks.await("all of them", RECOVERY_MAX, () -> right(people) == PEOPLE * SESSIONS);
        Duration took = Duration.ofNanos(System.nanoTime() - recovered);
        Marks.await(
                "all are known to be there", RECOVERY_MAX, () -> stage.rows().count(WAITING) == 0);
        System.out.println("LMS down for 72 simulated hours, tool killed twice: " + right(people) + " of "
                + PEOPLE * SESSIONS + " scores right " + took.toMillis() + " ms after recovery (" + beforeDeath
                + " before the second death)");
        assertTrue(took.compareTo(RECOVERY_MAX) <= 0, () -> "after " + took);
        assertNothingElse(people);
    }

    @Test
    void a_long_queue_is_drained_fast() {
        stage.lms().with(Quirk.ROSTER_OF_TEN_THOUSAND);
        int people = (MANY + SESSIONS - 1) / SESSIONS;
        int before = stage.lms().gradebook().grades().size();
        stage.rows().change(GENERATE, people, FIRST_GENERATED);
        Marks.await(
                "all of them",
                Duration.ofMinutes(5),
                () -> stage.lms().gradebook().grades().size() == before + people * SESSIONS);
        Marks.await("all are known to be there", () -> stage.rows().count(WAITING) == 0);
        List<Post> posts = stage.lms().gradebook().posts().stream()
                .filter(post -> post.userId().length() == 7)
                .toList();
        Duration took =
                Duration.between(posts.get(0).at(), posts.get(posts.size() - 1).at());
        long rate = posts.size() * 1_000L / Math.max(1, took.toMillis());
        System.out.println("Queue of " + people * SESSIONS + " scores drained in " + took.toMillis() + " ms: " + rate
                + " a second");
        assertEquals(people * SESSIONS, posts.size(), "something was sent twice");
        assertTrue(rate >= 50, () -> rate + " a second");
    }

    /** Twenty-four hours for all that waits, with some tries in them. */
    private static void passDay() {
        stage.rows().change("update score set queued_at = queued_at - interval '24 hours'");
        long before = stage.rows().count("select coalesce(sum(attempts), 0) from score");
        marks.makeDue();
        Marks.await("tries", () -> stage.rows().count("select coalesce(sum(attempts), 0) from score") >= before + 5);
    }

    /** How many of the five hundred are in the gradebook with full points. */
    private static int right(List<LmsPerson> people) {
        Map<String, Grade> grades = new HashMap<>();
        stage.lms().gradebook().grades().forEach(grade -> grades.put(grade.lineItem() + " " + grade.userId(), grade));
        int right = 0;
        for (int session = 1; session <= SESSIONS; session++) {
            int item = marks.column("programme/" + session).id();
            for (LmsPerson person : people) {
                Grade grade = grades.get(item + " " + person.subject());
                right += grade != null && grade.isComplete() && grade.points().orElse(0.0) == Marks.FULL ? 1 : 0;
            }
        }
        return right;
    }

    /** Nobody else has a grade, and no post was anything but final. */
    private static void assertNothingElse(List<LmsPerson> people) {
        List<String> subjects = people.stream().map(LmsPerson::subject).toList();
        assertEquals(
                PEOPLE * SESSIONS,
                stage.lms().gradebook().grades().stream()
                        .filter(grade -> subjects.contains(grade.userId()))
                        .count());
        assertTrue(stage.lms().gradebook().posts().stream()
                .allMatch(post -> post.body().contains("\"FullyGraded\"")));
    }
}
