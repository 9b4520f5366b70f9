package org.waymark.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.waymark.OrganisationId;
import org.waymark.PersonId;
import org.waymark.RecordRef;

/** Rows of what lists need of a thing. */
@ApplicationScoped
class ItemStore {
    /** Columns of an item under any name of its table, in the order of {@link #item}. */
    static final String COLUMNS = "i.id, i.kind, i.thing_id, i.owner_id, i.source, i.title, i.on_date, i.path";

    private static final String KEEP = """
            insert into evidence_item (organisation_id, id, owner_id, kind, thing_id, source, title, on_date, path)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
            on conflict (organisation_id, id) do update
               set source = excluded.source, title = excluded.title, on_date = excluded.on_date, path = excluded.path,
                   is_gone = false
            """;
    private static final String CHANGE = """
            update evidence_item set source = ?3, title = ?4, on_date = ?5, path = ?6, is_gone = false
             where organisation_id = ?1 and id = ?2
               and (is_gone or (source, title, on_date, path) is distinct from (?3, ?4, ?5, ?6))
            """;
    private static final String GONE =
            "update evidence_item set is_gone = true, title = '' where organisation_id = ?1 and id = ?2";
    private static final String FIND = "select " + COLUMNS + " from evidence_item i where i.organisation_id = ?1"
            + " and i.id = ?2 and not i.is_gone";

    @PersistenceContext
    private EntityManager entities;

    /** Keeps it, or what became of it; nobody else changes it before this transaction ends. */
    void keep(OrganisationId organisation, EvidenceItem item) {
        entities.createNativeQuery(KEEP)
                .setParameter(1, organisation.value())
                .setParameter(2, item.id())
                .setParameter(3, item.owner().value())
                .setParameter(4, item.ref().kind())
                .setParameter(5, item.ref().id())
                .setParameter(6, item.source().name())
                .setParameter(7, item.title())
                .setParameter(8, Date.valueOf(item.on()))
                .setParameter(9, item.path())
                .executeUpdate();
    }

    /** Writes down what became of it, where it was kept before. */
    void change(OrganisationId organisation, EvidenceItem item) {
        entities.createNativeQuery(CHANGE)
                .setParameter(1, organisation.value())
                .setParameter(2, item.id())
                .setParameter(3, item.source().name())
                .setParameter(4, item.title())
                .setParameter(5, Date.valueOf(item.on()))
                .setParameter(6, item.path())
                .executeUpdate();
    }

    /** The thing is not there any more; no words of it stay here. */
    void gone(OrganisationId organisation, RecordRef ref) {
        found(GONE, organisation, EvidenceItem.idOf(ref)).executeUpdate();
    }

    Optional<EvidenceItem> find(OrganisationId organisation, UUID id) {
        return found(FIND, organisation, id).getResultStream().findFirst().map(row -> item((Object[]) row, 0));
    }

    private Query found(String statement, OrganisationId organisation, UUID id) {
        return entities.createNativeQuery(statement)
                .setParameter(1, organisation.value())
                .setParameter(2, id);
    }

    /** @param from place of the first column of the item in the row */
    static EvidenceItem item(Object[] row, int from) {
        LocalDate on = ((Date) row[from + 6]).toLocalDate();
        return new EvidenceItem(
                (UUID) row[from],
                new RecordRef((String) row[from + 1], (UUID) row[from + 2]),
                new PersonId((UUID) row[from + 3]),
                Source.valueOf((String) row[from + 4]),
                (String) row[from + 5],
                on,
                (String) row[from + 7]);
    }
}
