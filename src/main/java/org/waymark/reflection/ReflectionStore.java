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
            update reflection_text set session_number = ?3, area = cast(?4 as smallint), is_gone = false
             where organisation_id = ?1 and id = ?2
            """;
    private static final String GONE = """
            update reflection_text set is_gone = true, title = '' where organisation_id = ?1 and id = ?2
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
