package org.waymark.reflection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.waymark.OrganisationId;
import org.waymark.PersonId;
import org.waymark.Visitor;

/** Rows of texts. Inside a transaction of their organisation; row-level security sees to it that there is no other. */
@ApplicationScoped
class ReflectionStore {
    private static final String ADD = """
            insert into reflection_text (organisation_id, id, person_id, kind, source, session_number, area, made_at, changed_at)
            values (?1, ?2, ?3, ?4, ?5, cast(?6 as smallint), cast(?7 as smallint), ?8, ?8) on conflict do nothing
            """;
    private static final String COLUMNS = """
            select id, person_id, kind, source, session_number, area, title, latest, made_at, changed_at
              from reflection_text where organisation_id = waymark_organisation() and not is_gone
            """;
    private static final String OWN = COLUMNS + " and person_id = ?1 and kind = ?2";
    private static final String LIST = OWN + " order by made_at desc, id limit ?3 offset ?4";
    private static final String CHANGED = """
            update reflection_text set title = ?3, latest = ?4, changed_at = ?5
             where organisation_id = ?1 and id = ?2
            """;
    private static final String JOTTED = """
            update reflection_text set session_number = ?3, area = cast(?4 as smallint), is_gone = removed_at is not null
             where organisation_id = ?1 and id = ?2
            """;
    private static final String GONE = """
            update reflection_text set is_gone = true, title = '' where organisation_id = ?1 and id = ?2
            """;

    private static final String WITHOUT_VERSION = OWN
            + " and latest = 0 and session_number is not distinct from cast(?3 as smallint) order by made_at desc limit 20";
    private static final String AGAIN =
            "update reflection_text set made_at = ?3 where organisation_id = ?1 and id = ?2";
    private static final String IS_CHOSEN =
            "select 1 from reflection_choice where organisation_id = ?1 and entry_id = ?2 limit 1";
    private static final String REMOVED =
            "update reflection_text set is_gone = true, removed_at = ?3 where organisation_id = ?1 and id = ?2";
    private static final String PUT_BACK =
            "update reflection_text set is_gone = false, removed_at = null where organisation_id = ?1 and id = ?2";
    private static final String REMOVED_LATELY = COLUMNS.replace("not is_gone", "removed_at > ?2")
            + " and person_id = ?1 order by removed_at desc, id limit 50";
    private static final String IS_REMOVED =
            "select 1 from reflection_text where organisation_id = ?1 and person_id = ?2"
                    + " and id = ?3 and removed_at is not null";
    private static final String FORGET = """
            with over as (select id from reflection_text where organisation_id = ?1 and removed_at < ?2
                           order by removed_at limit ?3 for update skip locked),
                 words as (delete from reflection_version v using over
                            where v.organisation_id = ?1 and v.text_id = over.id)
            update reflection_text t set title = '', removed_at = null from over
             where t.organisation_id = ?1 and t.id = over.id
            """;

    @PersistenceContext
    private EntityManager entities;

    /** @return whether there was none of this id, and of a piece none of this person */
    boolean add(OrganisationId organisation, Reflection it) {
        return query(
                                ADD,
                                organisation.value(),
                                it.id(),
                                it.owner().value(),
                                it.kind().name(),
                                it.source().name(),
                                it.sessionNumber().map(String::valueOf).orElse(null),
                                it.area().map(String::valueOf).orElse(null),
                                Timestamp.from(it.madeAt()))
                        .executeUpdate()
                == 1;
    }

    /** Anybody's of this kind; the door decides who may know. */
    Optional<Reflection> find(ReflectionKind kind, UUID id) {
        return all(query(COLUMNS + " and kind = ?1 and id = ?2", kind.name(), id)).stream()
                .findFirst();
    }

    List<Reflection> find(ReflectionKind kind, Collection<UUID> ids) {
        return all(query(COLUMNS + " and kind = ?1 and id = any(cast(?2 as uuid[]))", kind.name(), array(ids)));
    }

    /** Whether or not it is gone; nobody else changes it before this transaction ends. */
    Optional<Reflection> lock(OrganisationId organisation, UUID id) {
        String any = COLUMNS.replace(" and not is_gone", "");
        return all(query(any + " and organisation_id = ?1 and id = ?2 for update", organisation.value(), id)).stream()
                .findFirst();
    }

    /** Whether it is there; if so nobody removes it before this transaction ends. */
    boolean hold(UUID id) {
        return !all(query(COLUMNS + " and id = ?1 for update", id)).isEmpty();
    }

    /** Entries of a person, the newest first. */
    List<Reflection> entries(Visitor owner, int from, int most) {
        return all(query(LIST, owner.person().value(), ReflectionKind.ENTRY.name(), most, from));
    }

    Optional<Reflection> piece(Visitor owner) {
        return all(query(OWN, owner.person().value(), ReflectionKind.PIECE.name())).stream()
                .findFirst();
    }

    void changed(OrganisationId organisation, UUID id, String title, int latest, Instant at) {
        query(CHANGED, organisation.value(), id, title, latest, Timestamp.from(at))
                .executeUpdate();
    }

    /** A jot for it was kept, changed or put back. */
    void jotted(OrganisationId organisation, UUID id, int sessionNumber, Optional<Integer> area) {
        query(
                        JOTTED,
                        organisation.value(),
                        id,
                        sessionNumber,
                        area.map(String::valueOf).orElse(null))
                .executeUpdate();
    }

    void gone(OrganisationId organisation, UUID id) {
        query(GONE, organisation.value(), id).executeUpdate();
    }

    /** Those of which no version was kept, about this session or about none, the newest first. */
    List<Reflection> withoutVersion(Visitor owner, Optional<Integer> session) {
        return all(query(
                WITHOUT_VERSION,
                owner.person().value(),
                ReflectionKind.ENTRY.name(),
                session.map(String::valueOf).orElse(null)));
    }

    /** An empty one is begun once more. */
    void again(OrganisationId organisation, UUID id, Instant at) {
        query(AGAIN, organisation.value(), id, Timestamp.from(at)).executeUpdate();
    }

    /** Whether a piece is made from it. */
    boolean isChosen(OrganisationId organisation, UUID id) {
        return !query(IS_CHOSEN, organisation.value(), id).getResultList().isEmpty();
    }

    void removed(OrganisationId organisation, UUID id, Instant at) {
        query(REMOVED, organisation.value(), id, Timestamp.from(at)).executeUpdate();
    }

    void putBack(OrganisationId organisation, UUID id) {
        query(PUT_BACK, organisation.value(), id).executeUpdate();
    }

    /** What this person removed since, the latest first. */
    List<Reflection> removed(Visitor owner, Instant since) {
        return all(query(REMOVED_LATELY, owner.person().value(), Timestamp.from(since)));
    }

    /** Whether this person removed it and can still put it back. */
    boolean isRemoved(Visitor owner, UUID id) {
        return !query(IS_REMOVED, owner.organisation().value(), owner.person().value(), id)
                .getResultList()
                .isEmpty();
    }

    /** The words of those removed before go. @return of how many texts */
    int forget(OrganisationId organisation, Instant removedBefore, int most) {
        return query(FORGET, organisation.value(), Timestamp.from(removedBefore), most)
                .executeUpdate();
    }

    private Query query(String statement, Object... values) {
        Query query = entities.createNativeQuery(statement);
        for (int place = 0; place < values.length; place++) {
            query.setParameter(place + 1, values[place]);
        }
        return query;
    }

    private static String array(Collection<UUID> ids) {
        return ids.toString().replace('[', '{').replace(']', '}');
    }

    private static List<Reflection> all(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> reflection((Object[]) row)).toList();
    }

    private static Reflection reflection(Object[] row) {
        return new Reflection(
                (UUID) row[0],
                new PersonId((UUID) row[1]),
                ReflectionKind.valueOf((String) row[2]),
                ReflectionSource.valueOf((String) row[3]),
                whole(row[4]),
                whole(row[5]),
                (String) row[6],
                ((Number) row[7]).intValue(),
                ((Timestamp) row[8]).toInstant(),
                ((Timestamp) row[9]).toInstant());
    }

    private static Optional<Integer> whole(Object number) {
        return Optional.ofNullable((Number) number).map(Number::intValue);
    }
}
