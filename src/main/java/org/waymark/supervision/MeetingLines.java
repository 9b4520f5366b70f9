package org.waymark.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.waymark.PersonId;
import org.waymark.Visitor;

/** Rows that are only added: plans, and what each meeting was after each change. */
@ApplicationScoped
class MeetingLines {
    private static final String KEEP = """
            insert into meeting_change (organisation_id, meeting_id, version, act, on_day, minute_of_day, minutes, place,
                                        reason, form_id, changed_by, changed_at)
            select organisation_id, id, version, ?3, on_day, minute_of_day, minutes, place, reason, cast(?4 as uuid),
                   changed_by, changed_at
              from meeting where organisation_id = ?1
            """;
    private static final String KEEP_ONE = KEEP + " and id = ?2";
    private static final String KEEP_PLANNED = KEEP + " and relationship_id = ?2 and state = 'PLANNED' and version = 1"
            + " and plan_version = ?5 on conflict do nothing";
    private static final String KEEP_TAKEN =
            KEEP + " and relationship_id = ?2 and state = 'REPLACED' on conflict do nothing";
    private static final String IS_SENT =
            "select count(*) from meeting_change where organisation_id = ?1 and meeting_id = ?2 and form_id = ?3";
    private static final String CHANGES = """
            select version, act, on_day, minute_of_day, minutes, place, reason, changed_by, changed_at
              from meeting_change where organisation_id = ?1 and meeting_id = ?2 order by version desc limit 100
            """;
    private static final String PLAN = """
            select frequency, starts_on, minute_of_day, minutes, place, version from meeting_plan
             where organisation_id = ?1 and relationship_id = ?2 order by version desc limit 1
            """;
    private static final String IS_PLANNED =
            "select count(*) from meeting_plan where organisation_id = ?1 and relationship_id = ?2 and form_id = ?3";
    private static final String ADD_PLAN = """
            insert into meeting_plan (organisation_id, relationship_id, version, frequency, starts_on, minute_of_day,
                                      minutes, place, form_id, changed_by, changed_at)
            values (?1, ?2, ?3, ?4, cast(?5 as date), ?6, ?7, ?8, ?9, ?10, ?11) on conflict do nothing
            """;

    @PersistenceContext
    private EntityManager entities;

    /** Keeps a meeting as it is now. */
    void keep(Visitor by, UUID meeting, String act, UUID formId) {
        entities.createNativeQuery(KEEP_ONE)
                .setParameter(1, by.organisation().value())
                .setParameter(2, meeting)
                .setParameter(3, act)
                .setParameter(4, formId.toString())
                .executeUpdate();
    }

    /** Keeps all that were just counted from a plan. */
    void keepPlanned(Visitor by, UUID pair, int planVersion) {
        entities.createNativeQuery(KEEP_PLANNED)
                .setParameter(1, by.organisation().value())
                .setParameter(2, pair)
                .setParameter(3, MeetingState.PLANNED.name())
                .setParameter(4, null)
                .setParameter(5, planVersion)
                .executeUpdate();
    }

    /** Keeps all of a pair that were just taken back. */
    void keepTaken(Visitor by, UUID pair) {
        entities.createNativeQuery(KEEP_TAKEN)
                .setParameter(1, by.organisation().value())
                .setParameter(2, pair)
                .setParameter(3, MeetingState.REPLACED.name())
                .setParameter(4, null)
                .executeUpdate();
    }

    /** Whether this form has changed the meeting already. */
    boolean isSent(Visitor by, UUID meeting, UUID formId) {
        return count(IS_SENT, by, meeting, formId) > 0;
    }

    /** Every change, the latest first. */
    List<MeetingChange> changes(Visitor visitor, UUID meeting) {
        List<?> rows = entities.createNativeQuery(CHANGES)
                .setParameter(1, visitor.organisation().value())
                .setParameter(2, meeting)
                .getResultList();
        return rows.stream().map(row -> change((Object[]) row)).toList();
    }

    Optional<MeetingPlan> plan(Visitor visitor, UUID pair) {
        List<?> rows = entities.createNativeQuery(PLAN)
                .setParameter(1, visitor.organisation().value())
                .setParameter(2, pair)
                .getResultList();
        return rows.stream().map(row -> plan((Object[]) row)).findFirst();
    }

    /** Whether this form has set a plan already. */
    boolean isPlanned(Visitor by, UUID pair, UUID formId) {
        return count(IS_PLANNED, by, pair, formId) > 0;
    }

    /** Whether it was kept; not when the other of the two was first. */
    boolean add(Visitor by, UUID pair, MeetingPlan plan, UUID formId, Instant now) {
        return entities.createNativeQuery(ADD_PLAN)
                        .setParameter(1, by.organisation().value())
                        .setParameter(2, pair)
                        .setParameter(3, plan.version())
                        .setParameter(4, plan.frequency().name())
                        .setParameter(5, plan.first().on().toString())
                        .setParameter(6, plan.first().minuteOfDay())
                        .setParameter(7, plan.first().minutes())
                        .setParameter(8, plan.first().place())
                        .setParameter(9, formId)
                        .setParameter(10, by.person().value())
                        .setParameter(11, Timestamp.from(now))
                        .executeUpdate()
                == 1;
    }

    private long count(String statement, Visitor by, UUID of, UUID formId) {
        return ((Number) entities.createNativeQuery(statement)
                        .setParameter(1, by.organisation().value())
                        .setParameter(2, of)
                        .setParameter(3, formId)
                        .getSingleResult())
                .longValue();
    }

    private static MeetingPlan plan(Object[] row) {
        return new MeetingPlan(MeetingFrequency.valueOf((String) row[0]), when(row, 1), number(row[5]));
    }

    private static MeetingChange change(Object[] row) {
        return new MeetingChange(
                number(row[0]),
                (String) row[1],
                when(row, 2),
                (String) row[6],
                new PersonId((UUID) row[7]),
                ((Timestamp) row[8]).toInstant());
    }

    private static MeetingWhen when(Object[] row, int from) {
        return new MeetingWhen(
                ((Date) row[from]).toLocalDate(), number(row[from + 1]), number(row[from + 2]), (String) row[from + 3]);
    }

    private static int number(Object column) {
        return ((Number) column).intValue();
    }
}
