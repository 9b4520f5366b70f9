package org.waymark.reflection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.waymark.OrganisationId;

/** Rows of what a piece is made from, inside a transaction of their organisation. */
@ApplicationScoped
class ChoiceStore {
    /** An entry in its place. */
    record Row(UUID entry, int place, boolean isPutIn) {}

    private static final String OF = """
            select entry_id, place, put_in_at is not null from reflection_choice
             where organisation_id = ?1 and piece_id = ?2 order by place
            """;
    private static final String ADD = """
            insert into reflection_choice (organisation_id, piece_id, entry_id, place)
            values (?1, ?2, ?3, 1 + (select coalesce(max(place), 0) from reflection_choice
                                      where organisation_id = ?1 and piece_id = ?2))
            on conflict do nothing
            """;
    private static final String REMOVE =
            "delete from reflection_choice where organisation_id = ?1 and piece_id = ?2 and entry_id = ?3";
    private static final String PLACE =
            "update reflection_choice set place = ?4 where organisation_id = ?1 and piece_id = ?2 and entry_id = ?3";
    private static final String PUT_IN = """
            update reflection_choice set put_in_at = ?3
             where organisation_id = ?1 and piece_id = ?2 and put_in_at is null
            """;

    @PersistenceContext
    private EntityManager entities;

    /** In their order. */
    List<Row> of(OrganisationId organisation, UUID piece) {
        List<?> rows = query(OF, organisation, piece).getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new Row((UUID) row[0], ((Number) row[1]).intValue(), (Boolean) row[2]))
                .toList();
    }

    /** At the end; does nothing where it is chosen already. */
    void add(OrganisationId organisation, UUID piece, UUID entry) {
        query(ADD, organisation, piece, entry).executeUpdate();
    }

    void remove(OrganisationId organisation, UUID piece, UUID entry) {
        query(REMOVE, organisation, piece, entry).executeUpdate();
    }

    void place(OrganisationId organisation, UUID piece, UUID entry, int place) {
        query(PLACE, organisation, piece, entry, place).executeUpdate();
    }

    /** The words of all are in the text now. */
    void putIn(OrganisationId organisation, UUID piece, Instant at) {
        query(PUT_IN, organisation, piece, Timestamp.from(at)).executeUpdate();
    }

    private Query query(String statement, OrganisationId organisation, Object... values) {
        Query query = entities.createNativeQuery(statement).setParameter(1, organisation.value());
        for (int place = 0; place < values.length; place++) {
            query.setParameter(place + 2, values[place]);
        }
        return query;
    }
}
