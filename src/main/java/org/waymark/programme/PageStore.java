package org.waymark.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.waymark.OrganisationId;
import org.waymark.PersonId;
import org.waymark.Visitor;

/** What pages show of one person, in one statement a page and a second one for texts, however much there is. */
@ApplicationScoped
class PageStore {
    /**
     * A text of a session.
     *
     * @param kind  NOTE, KEPT or JOT
     * @param label reason of a kept text, home of a jot
     * @param area  of a jot, or null
     */
    record Text(
            String kind,
            String prompt,
            String text,
            int version,
            Instant at,
            UUID id,
            String label,
            Integer area,
            boolean isRemoved) {}

    /**
     * Sets the organisation for the one statement around it, before anything inside is read: what follows refers to its
     * row, and PostgreSQL makes a row before it uses it. Row-level security still decides what is seen.
     */
    private static final String ENTER = """
            select page.*
              from (select cast(set_config('waymark.organisation_id', cast(?1 as text), true) as uuid) as organisation_id
                    offset 0) entered,
            lateral (
            """;

    private static final String YEAR = ENTER + """
            select 'PART' as kind, session_number, part, done_at, changed_at, cast(null as date) as due_on, cast(null as uuid) as id
              from session_part where organisation_id = entered.organisation_id and person_id = ?2
            union all
            select 'NOTES', session_number, '', null, max(written_at), null, null
              from note where organisation_id = entered.organisation_id and person_id = ?2 group by session_number
            union all
            select 'TASK', session_number, type, done_at, made_at, due_on, id
              from task where organisation_id = entered.organisation_id and person_id = ?2 and (done_at is null or ?3)
            union all
            select 'KEPT', session_number, reason, null, kept_at, null, id
              from kept_text where organisation_id = entered.organisation_id and person_id = ?2 and state = 'WAITING'
            ) page
            """;
    private static final String SESSION = ENTER + """
            select part, done_at, changed_at, ticked, company, place, cast(null as date) as due_on, cast(null as uuid) as id
              from session_part where organisation_id = entered.organisation_id and person_id = ?2 and session_number = ?3
            union all
            select type, done_at, made_at, '', null, null, due_on, id
              from task where organisation_id = entered.organisation_id and person_id = ?2 and session_number = ?3
            ) page
            """;
    private static final String TEXTS = ENTER + """
            select 'NOTE' as kind, prompt, text, version, written_at as at, id, '' as label, cast(null as smallint) as area, false as is_removed
              from note where organisation_id = entered.organisation_id and person_id = ?2 and session_number = ?3
            union all
            select 'KEPT', prompt, text, version, kept_at, id, reason, null, false
              from kept_text
             where organisation_id = entered.organisation_id and person_id = ?2 and session_number = ?3 and state = 'WAITING'
            union all
            select 'JOT', '', text, version, jotted_at, id, home, area, removed_at is not null
              from jot where organisation_id = entered.organisation_id and person_id = ?2 and session_number = ?3
               and (removed_at is null or removed_at > ?4)
            ) page
             order by at
            """;

    private static final String TEXTS_OF_PROMPT = ENTER + """
            select 'NOTE' as kind, prompt, text, version, written_at as at, id, '' as label, cast(null as smallint) as area, false as is_removed
              from note
             where organisation_id = entered.organisation_id and person_id = ?2 and session_number = ?3 and prompt = ?4
            union all
            select 'KEPT', prompt, text, version, kept_at, id, reason, null, false
              from kept_text
             where organisation_id = entered.organisation_id and person_id = ?2 and session_number = ?3 and prompt = ?4
               and state = 'WAITING'
            ) page
             order by at
            """;

    @PersistenceContext
    private EntityManager entities;

    /** @param withDone whether tasks that are done are wanted as well */
    List<Trace> year(Visitor owner, boolean withDone) {
        return year(owner.organisation(), owner.person(), withDone);
    }

    List<Trace> year(OrganisationId organisation, PersonId person, boolean withDone) {
        return rows(entities.createNativeQuery(YEAR)
                        .setParameter(1, organisation.toString())
                        .setParameter(2, person.value())
                        .setParameter(3, withDone)
                        .getResultList())
                .stream()
                .map(row -> new Trace(
                        Trace.Kind.valueOf((String) row[0]),
                        ((Number) row[1]).intValue(),
                        (String) row[2],
                        instant(row[3]),
                        instant(row[4]),
                        row[5] == null ? null : ((Date) row[5]).toLocalDate(),
                        (UUID) row[6]))
                .toList();
    }

    /** Parts of one session, and its task where there is one. */
    List<Trace> session(Visitor owner, int sessionNumber, List<PartSummary> parts) {
        List<Object[]> rows = rows(entities.createNativeQuery(SESSION)
                .setParameter(1, owner.organisation().toString())
                .setParameter(2, owner.person().value())
                .setParameter(3, sessionNumber)
                .getResultList());
        rows.stream().filter(row -> row[7] == null).map(PageStore::part).forEach(parts::add);
        return rows.stream()
                .map(row -> new Trace(
                        row[7] == null ? Trace.Kind.PART : Trace.Kind.TASK,
                        sessionNumber,
                        (String) row[0],
                        instant(row[1]),
                        instant(row[2]),
                        row[6] == null ? null : ((Date) row[6]).toLocalDate(),
                        (UUID) row[7]))
                .toList();
    }

    /** Notes, waiting kept texts and jots of one session, the oldest first. */
    List<Text> texts(Visitor owner, int sessionNumber, Instant jotsRemovedSince) {
        return texts(TEXTS, owner, sessionNumber, Timestamp.from(jotsRemovedSince));
    }

    /** The note under one prompt and what waits beside it. */
    List<Text> texts(Visitor owner, int number, String prompt) {
        return texts(TEXTS_OF_PROMPT, owner, number, prompt);
    }

    private List<Text> texts(String statement, Visitor owner, int number, Object fourth) {
        return rows(entities.createNativeQuery(statement)
                        .setParameter(1, owner.organisation().toString())
                        .setParameter(2, owner.person().value())
                        .setParameter(3, number)
                        .setParameter(4, fourth)
                        .getResultList())
                .stream()
                .map(row -> new Text(
                        (String) row[0],
                        (String) row[1],
                        (String) row[2],
                        ((Number) row[3]).intValue(),
                        instant(row[4]),
                        (UUID) row[5],
                        (String) row[6],
                        row[7] == null ? null : ((Number) row[7]).intValue(),
                        (Boolean) row[8]))
                .toList();
    }

    private static PartSummary part(Object[] row) {
        return new PartSummary(
                Part.valueOf((String) row[0]),
                instant(row[1]),
                SessionPart.items((String) row[3]),
                row[4] == null ? null : Company.valueOf((String) row[4]),
                row[5] == null ? null : Place.valueOf((String) row[5]));
    }

    private static List<Object[]> rows(List<?> result) {
        return result.stream().map(row -> (Object[]) row).toList();
    }

    private static Instant instant(Object column) {
        return column == null ? null : ((Timestamp) column).toInstant();
    }
}
