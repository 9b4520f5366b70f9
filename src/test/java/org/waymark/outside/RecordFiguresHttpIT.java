package org.waymark.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** A pair with five years of monthly records: how often the page of a record asks the database, and about how long it takes. */
@Outside
@Figures
class RecordFiguresHttpIT {
    private static final int MONTHS = 60;
    private static final int PEOPLE = 10_000;
    private static final int STATEMENTS_MAX = 10;
    private static final int WARMING = 300;
    private static final int TIMED = 200;
    private static final double NANOS_A_MILLI = 1_000_000;

    @Test
    void a_record_opens_the_same_after_five_years_and_in_any_organisation(Stage stage) {
        Recorders first =
                Recorders.at(stage, 9).begun().written("What we said", "Do it").shared();
        first.agreed().presented().sealed();
        Recorders two = first.next().begun().written("What we say", "Do that too");
        Agreers.settled(two.point(two.supervisee(), "My caseload"));
        int few = StatementsHttpIT.count(stage, two.supervisor(), two.path());
        past(stage, first);
        open(two, WARMING);
        String small = timed(two);
        int years = StatementsHttpIT.count(stage, two.supervisor(), two.path());
        StatementsHttpIT.addLearners(stage, PEOPLE);
        stage.rows().change("analyze");
        open(two, WARMING);
        int many = StatementsHttpIT.count(stage, two.supervisor(), two.path());
        System.out.println("SQL statements of a supervision record: " + few + ", after five years of monthly ones: "
                + years + ", with 10,000 learners more: " + many);
        System.out.println("A supervision record after five years of monthly ones: " + small);
        System.out.println("The same in an organisation of 10,000: " + timed(two));
        assertEquals(few, years);
        assertEquals(few, many);
        assertTrue(many <= STATEMENTS_MAX, many + " statements");
    }

    /** The sealed record again for each month before it, with its texts and its action. */
    private static void past(Stage stage, Recorders first) {
        String id = first.id();
        stage.rows().change("""
            with k as (select k, gen_random_uuid() as meeting, gen_random_uuid() as record from generate_series(1, ?) k),
                 r as (select * from session_record where id = ?::uuid),
                 m as (insert into meeting (organisation_id, id, relationship_id, person_id, supporter_id, plan_version, due_on,
                              on_day, minute_of_day, minutes, place, rule, state, made_at, changed_by, changed_at, version)
                       select m.organisation_id, k.meeting, m.relationship_id, m.person_id, m.supporter_id, m.plan_version,
                              m.due_on - 30 * k.k, m.on_day - 30 * k.k, m.minute_of_day, m.minutes, m.place, m.rule, 'HELD',
                              m.made_at, m.changed_by, m.changed_at, 1
                         from k, r join meeting m on m.id = r.meeting_id returning id),
                 s as (insert into session_record (organisation_id, id, meeting_id, relationship_id, supervisee_id,
                              supervisor_id, form_id, state, begun_by, begun_at, share_by, shared_at, sealed_at)
                       select r.organisation_id, k.record, k.meeting, r.relationship_id, r.supervisee_id, r.supervisor_id,
                              r.form_id, r.state, r.begun_by, r.begun_at - make_interval(days => 30 * k.k), r.share_by,
                              r.shared_at, r.sealed_at
                         from k, r, (select count(*) from m) made returning id),
                 t as (insert into session_text (organisation_id, id, record_id, what, item_key, person_id, body, revision,
                              written_at)
                       select t.organisation_id, gen_random_uuid(), k.record, t.what, t.item_key, t.person_id, t.body,
                              t.revision, t.written_at
                         from k, r join session_text t on t.record_id = r.id, (select count(*) from s) made returning id)
            insert into session_action (organisation_id, id, relationship_id, record_id, seat, body, state, outcome, added_by,
                   added_at, closed_in, closed_by, closed_at)
            select a.organisation_id, gen_random_uuid(), a.relationship_id, k.record, a.seat, a.body, 'DONE', a.body,
                   a.added_by, a.added_at, k.record, a.added_by, a.added_at
              from k, r join session_action a on a.record_id = r.id, (select count(*) from t) made\
            """, MONTHS, id);
        stage.rows().change("analyze");
    }

    private static String timed(Recorders two) {
        double[] millis = open(two, TIMED);
        Arrays.sort(millis);
        return "median %.1f ms, 95 of 100 within %.1f ms".formatted(millis[TIMED / 2], millis[TIMED * 95 / 100]);
    }

    /** Milliseconds that each look took. */
    private static double[] open(Recorders two, int times) {
        double[] millis = new double[times];
        for (int i = 0; i < times; i++) {
            long begun = System.nanoTime();
            two.supervisor().open(two.path());
            millis[i] = (System.nanoTime() - begun) / NANOS_A_MILLI;
        }
        return millis;
    }
}
