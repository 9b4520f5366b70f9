package org.waymark.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.waymark.OrganisationId;
import org.waymark.PersonId;
import org.waymark.Visitor;

/** Rows of notes and of texts kept beside them, by plain statements: the busiest writes of all. */
@ApplicationScoped
class NoteStore {
    /** Kept texts shown in one list; those that wait come first. */
    private static final int LISTED_MAX = 200;

    /** A note of a person as it stands. */
    record Standing(String text, int version, UUID writer, int turn) {}

    /** Brings its organisation along, so that it needs no transaction around it; see decision 0041. */
    private static final String WRITE = """
        insert into note (organisation_id, id, person_id, session_number, prompt, text, written_at, writer, turn, version)
        select entered.organisation_id, cast(?2 as uuid), cast(?3 as uuid), cast(?4 as smallint), cast(?5 as text),
               cast(?6 as text), cast(?7 as timestamptz), cast(?8 as uuid), cast(?9 as integer), 1
          from (select cast(set_config('waymark.organisation_id', cast(?1 as text), true) as uuid) as organisation_id
                offset 0) entered
        on conflict (organisation_id, person_id, session_number, prompt) do update
           set text = excluded.text, written_at = excluded.written_at, writer = excluded.writer,
               turn = excluded.turn, version = note.version + 1
         where note.version = ?10 or (note.writer = excluded.writer and note.turn <= excluded.turn)
        returning version
        """;

    private static final String LOCK = """
        select text, version, writer, turn from note
         where organisation_id = ?1 and person_id = ?2 and session_number = ?3 and prompt = ?4 for update
        """;
    private static final String BEGINNINGS = """
        select prompt, left(text, 200) from note
         where organisation_id = ?1 and person_id = ?2 and session_number = ?3
           and prompt = any(string_to_array(?4, ','))
        """;
    private static final String BEGUN = """
        select 1 from note where organisation_id = ?1 and person_id = ?2 and session_number = ?3 and prompt = ?4
        """;
    private static final String BEGUN_FROM = """
        select session_number, prompt from note
         where organisation_id = ?1 and person_id = ?2 and session_number >= ?3 and text <> ''
        """;
    private static final String KEEP = """
        insert into kept_text (organisation_id, id, person_id, session_number, prompt, jot_id, text, reason, state,
                               kept_at, keep_until, writer, turn)
        values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)
        on conflict (organisation_id, person_id, session_number, prompt, writer) do update
           set text = excluded.text, turn = excluded.turn, kept_at = excluded.kept_at,
               keep_until = excluded.keep_until, version = kept_text.version + 1,
               state = case when kept_text.text = excluded.text then kept_text.state else excluded.state end
         where kept_text.turn <= excluded.turn
        returning id
        """;
    private static final String KEPT_ID = """
        select id from kept_text
         where organisation_id = ?1 and person_id = ?2 and session_number = ?3 and prompt = ?4 and writer = ?5
        """;

    @PersistenceContext
    private EntityManager entities;

    /**
     * Written and, outside a transaction, committed when this returns.
     *
     * @return the new version; empty when somebody else wrote since, and nothing was changed
     */
    Optional<Integer> write(Visitor owner, int sessionNumber, NoteText note, Writing writing, Instant at) {
        return first(entities.createNativeQuery(WRITE)
                        .setParameter(1, owner.organisation().value())
                        .setParameter(2, UUID.randomUUID())
                        .setParameter(3, owner.person().value())
                        .setParameter(4, sessionNumber)
                        .setParameter(5, note.prompt())
                        .setParameter(6, note.text())
                        .setParameter(7, Timestamp.from(at))
                        .setParameter(8, writing.writer())
                        .setParameter(9, writing.turn())
                        .setParameter(10, note.versionSeen()))
                .map(version -> ((Number) version).intValue());
    }

    /** The note as it stands; nobody changes it before this transaction ends. */
    Optional<Standing> lock(Visitor owner, int sessionNumber, String prompt) {
        return first(place(LOCK, owner, sessionNumber, prompt))
                .map(row -> (Object[]) row)
                .map(row -> new Standing(
                        (String) row[0], ((Number) row[1]).intValue(), (UUID) row[2], ((Number) row[3]).intValue()));
    }

    /**
     * Empties a draft that has become something else, unless somebody else wrote in it since. Leaves a row where there was
     * none, so that a save of the same page which arrives late is known to be late.
     */
    void clear(Visitor owner, int sessionNumber, NoteText draft, Writing writing, Instant at) {
        write(owner, sessionNumber, new NoteText(draft.prompt(), "", draft.versionSeen(), ""), writing, at);
    }

    /**
     * Keeps a text beside its note. The same showing of a page keeps one text a prompt, its latest.
     *
     * @param jotId the jot it was meant for, or null
     * @return id of the kept text
     */
    UUID keep(OrganisationId organisation, PersonId person, KeptText kept, UUID jotId, UUID writer, int turn) {
        KeptSummary text = kept.summary();
        Optional<Object> id = first(entities.createNativeQuery(KEEP)
                .setParameter(1, organisation.value())
                .setParameter(2, kept.id())
                .setParameter(3, person.value())
                .setParameter(4, text.sessionNumber())
                .setParameter(5, text.prompt())
                .setParameter(6, jotId == null ? null : jotId.toString())
                .setParameter(7, text.text())
                .setParameter(8, text.reason().name())
                .setParameter(9, text.state().name())
                .setParameter(10, Timestamp.from(text.keptAt()))
                .setParameter(11, Timestamp.from(text.keepUntil()))
                .setParameter(12, writer)
                .setParameter(13, turn));
        return (UUID) id.orElseGet(() -> entities.createNativeQuery(KEPT_ID)
                .setParameter(1, organisation.value())
                .setParameter(2, person.value())
                .setParameter(3, text.sessionNumber())
                .setParameter(4, text.prompt())
                .setParameter(5, writer)
                .getSingleResult());
    }

    /** The person's own kept text; nobody settles it before this transaction ends. */
    Optional<KeptText> lockKept(Visitor owner, UUID id) {
        return entities.createQuery(
                        "select k from KeptText k where k.organisationId = :organisation and k.personId = :person"
                                + " and k.id = :id",
                        KeptText.class)
                .setParameter("organisation", owner.organisation().value())
                .setParameter("person", owner.person().value())
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** How notes begin, by prompt. */
    Map<String, String> beginnings(Visitor owner, int number, Collection<String> prompts) {
        List<?> rows =
                place(BEGINNINGS, owner, number, String.join(",", prompts)).getResultList();
        return rows.stream().map(row -> (Object[]) row).collect(Collectors.toMap(row -> (String) row[0], row ->
                (String) row[1]));
    }

    /** Prompts under which a text stands, by the number of their place, from this number on. */
    Map<Integer, Set<String>> begun(Visitor owner, int from) {
        List<?> rows = entities.createNativeQuery(BEGUN_FROM)
                .setParameter(1, owner.organisation().value())
                .setParameter(2, owner.person().value())
                .setParameter(3, from)
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .collect(Collectors.groupingBy(
                        row -> ((Number) row[0]).intValue(),
                        Collectors.mapping(row -> (String) row[1], Collectors.toSet())));
    }

    boolean isBegun(OrganisationId organisation, PersonId person, int number, String prompt) {
        return !entities.createNativeQuery(BEGUN)
                .setParameter(1, organisation.value())
                .setParameter(2, person.value())
                .setParameter(3, number)
                .setParameter(4, prompt)
                .getResultList()
                .isEmpty();
    }

    /** All that is kept for this person, those that wait first. */
    List<KeptText> kept(Visitor owner) {
        return entities.createQuery(
                        "select k from KeptText k where k.organisationId = :organisation and k.personId = :person"
                                + " order by case when k.state = org.waymark.programme.KeptState.WAITING then 0 else 1"
                                + " end, k.keptAt desc",
                        KeptText.class)
                .setParameter("organisation", owner.organisation().value())
                .setParameter("person", owner.person().value())
                .setMaxResults(LISTED_MAX)
                .getResultList();
    }

    int waiting(OrganisationId organisation, PersonId person) {
        return entities.createQuery(
                        "select count(k) from KeptText k where k.organisationId = :organisation"
                                + " and k.personId = :person and k.state = org.waymark.programme.KeptState.WAITING",
                        Long.class)
                .setParameter("organisation", organisation.value())
                .setParameter("person", person.value())
                .getSingleResult()
                .intValue();
    }

    private Query place(String statement, Visitor owner, int sessionNumber, String prompt) {
        return entities.createNativeQuery(statement)
                .setParameter(1, owner.organisation().value())
                .setParameter(2, owner.person().value())
                .setParameter(3, sessionNumber)
                .setParameter(4, prompt);
    }

    private static Optional<Object> first(Query query) {
        List<?> rows = query.getResultList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(rows.get(0));
    }
}
