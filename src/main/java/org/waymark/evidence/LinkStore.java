package org.waymark.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.waymark.OrganisationId;
import org.waymark.PersonId;
import org.waymark.Visitor;

/** Rows of links, and the walk along them. */
@ApplicationScoped
class LinkStore {
    /** A link with both its ends. */
    record Edge(UUID id, String why, EvidenceItem one, EvidenceItem other) {
        boolean touches(UUID item) {
            return one.id().equals(item) || other.id().equals(item);
        }

        EvidenceItem besides(UUID item) {
            return one.id().equals(item) ? other : one;
        }
    }

    private static final String LINK = """
            insert into evidence_link (organisation_id, id, owner_id, item_a, item_b, why, linked_at)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7)
            on conflict (organisation_id, item_a, item_b) do update set why = excluded.why
            """;
    private static final String EXISTS =
            "select 1 from evidence_link where organisation_id = ?1 and id = ?2 and owner_id = ?3";
    private static final String UNLINK =
            "delete from evidence_link where organisation_id = ?1 and id = ?2 and owner_id = ?3";
    private static final String OTHER_END = ItemStore.COLUMNS.replaceAll("i\\.(\\w+)", "j.$1 as other_$1");
    private static final String NEAR = """
            with recursive near(item, steps) as (
                select cast(?2 as uuid), 0
                union
                select case when l.item_a = n.item then l.item_b else l.item_a end, n.steps + 1
                  from near n join evidence_link l
                    on l.organisation_id = ?1 and l.owner_id = ?3 and (l.item_a = n.item or l.item_b = n.item)
                 where n.steps < ?4
            ), items as (select distinct item from near)
            select l.id as link, l.why,
            """ + ItemStore.COLUMNS + ", " + OTHER_END + """
              from evidence_link l
              join items ia on ia.item = l.item_a
              join items ib on ib.item = l.item_b
              join evidence_item i on i.organisation_id = l.organisation_id and i.id = l.item_a and not i.is_gone
              join evidence_item j on j.organisation_id = l.organisation_id and j.id = l.item_b and not j.is_gone
             where l.organisation_id = ?1 and l.owner_id = ?3
             order by l.linked_at desc, l.id limit ?5
            """;

    @PersistenceContext
    private EntityManager entities;

    boolean exists(Visitor owner, UUID id) {
        return !entities.createNativeQuery(EXISTS)
                .setParameter(1, owner.organisation().value())
                .setParameter(2, id)
                .setParameter(3, owner.person().value())
                .getResultList()
                .isEmpty();
    }

    /** Both items were kept before, in this transaction. Two things are linked once; a second link rewords the first. */
    void link(Visitor owner, UUID id, UUID from, UUID to, String why, Instant at) {
        boolean isOrdered = from.toString().compareTo(to.toString()) < 0;
        entities.createNativeQuery(LINK)
                .setParameter(1, owner.organisation().value())
                .setParameter(2, id)
                .setParameter(3, owner.person().value())
                .setParameter(4, isOrdered ? from : to)
                .setParameter(5, isOrdered ? to : from)
                .setParameter(6, why)
                .setParameter(7, Timestamp.from(at))
                .executeUpdate();
    }

    boolean unlink(Visitor owner, UUID id) {
        return entities.createNativeQuery(UNLINK)
                        .setParameter(1, owner.organisation().value())
                        .setParameter(2, id)
                        .setParameter(3, owner.person().value())
                        .executeUpdate()
                == 1;
    }

    /** The links between all that this person's links reach from an item in so many steps, the latest first. */
    List<Edge> near(OrganisationId organisation, PersonId owner, UUID item, int steps, int most) {
        List<?> rows = entities.createNativeQuery(NEAR)
                .setParameter(1, organisation.value())
                .setParameter(2, item)
                .setParameter(3, owner.value())
                .setParameter(4, steps)
                .setParameter(5, most)
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new Edge((UUID) row[0], (String) row[1], ItemStore.item(row, 2), ItemStore.item(row, 10)))
                .toList();
    }
}
