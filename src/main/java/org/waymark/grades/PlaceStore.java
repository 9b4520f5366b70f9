package org.waymark.grades;

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
import java.util.stream.Collectors;
import org.waymark.OrganisationId;

/** Rows of scored places. */
@ApplicationScoped
class PlaceStore {
    /** The columns that {@link #place} reads, in their order. */
    static final String COLUMNS = """
            p.id, p.platform_id, p.deployment_id, p.group_id, p.resource_link_id, p.placement, p.line_item, p.line_items,
            p.found_item, p.may_send, p.may_make\
            """;
    /** How many columns those are. */
    static final int WIDTH = 11;

    /** Another list of columns makes what was found in the former one worthless. */
    private static final String PUT = """
            insert into scored_place as p (organisation_id, id, platform_id, deployment_id, group_id, resource_link_id,
                                           placement, line_item, line_items, may_send, may_make, opened_at, changed_at,
                                           reckon_at)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?12, ?12)
            on conflict (organisation_id, deployment_id, resource_link_id) do update
               set group_id = excluded.group_id, placement = excluded.placement, line_item = excluded.line_item,
                   line_items = excluded.line_items, may_send = excluded.may_send, may_make = excluded.may_make,
                   found_item = case when p.line_items = excluded.line_items then p.found_item else '' end,
                   changed_at = excluded.changed_at, reckon_at = excluded.reckon_at
             where (p.group_id, p.placement, p.line_item, p.line_items, p.may_send, p.may_make) is distinct from
                   (excluded.group_id, excluded.placement, excluded.line_item, excluded.line_items, excluded.may_send,
                    excluded.may_make)
            """;

    private static final String ID = """
            select id from scored_place where organisation_id = ?1 and deployment_id = ?2 and resource_link_id = ?3
            """;
    private static final String OF_GROUPS = "select " + COLUMNS
            + " from scored_place p where p.organisation_id = ?1 and p.group_id = any (cast(?2 as uuid[]))";
    private static final String TAKE_DUE = """
            update scored_place p set reckon_at = ?3
             where p.organisation_id = ?1 and p.id = (
                   select id from scored_place where organisation_id = ?1 and reckon_at <= ?2
                    order by reckon_at limit 1 for update skip locked)
            returning
            """ + " " + COLUMNS;
    private static final String RECKON_AT =
            "update scored_place set reckon_at = ?3 where organisation_id = ?1 and id = ?2";
    private static final String FINDING = """
            update scored_place set finding_until = ?4
             where organisation_id = ?1 and id = ?2 and line_item = '' and found_item = ''
               and (finding_until is null or finding_until <= ?3)
            """;
    private static final String FOUND =
            "update scored_place set found_item = ?3, finding_until = null where organisation_id = ?1 and id = ?2";

    private static final String EXCHANGE = """
            with exchanged as (
                update scored_place
                   set group_id = case when group_id = ?2 then cast(?3 as uuid) else cast(?2 as uuid) end,
                       changed_at = ?4, reckon_at = ?4
                 where organisation_id = ?1 and group_id in (?2, ?3)
                returning id
            )
            select id from exchanged
            """;

    @PersistenceContext
    private EntityManager entities;

    /** Whether there was news: a place not known before, or one whose addresses or rights have changed. */
    boolean put(OrganisationId organisation, ScoredPlace place, Instant now) {
        ScoredPlace.Column column = place.column();
        return query(PUT, organisation, place.id(), place.platform(), place.deployment(), place.group())
                        .setParameter(6, place.resourceLinkId())
                        .setParameter(7, place.placement())
                        .setParameter(8, column.lineItem())
                        .setParameter(9, column.lineItems())
                        .setParameter(10, column.maySend())
                        .setParameter(11, column.mayMake())
                        .setParameter(12, Timestamp.from(now))
                        .executeUpdate()
                > 0;
    }

    UUID id(OrganisationId organisation, UUID deployment, String resourceLinkId) {
        return (UUID) query(ID, organisation, deployment, resourceLinkId).getSingleResult();
    }

    List<ScoredPlace> ofGroups(OrganisationId organisation, Collection<UUID> groups) {
        String ids = groups.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
        List<?> rows = query(OF_GROUPS, organisation, ids).getResultList();
        return rows.stream().map(row -> place((Object[]) row, 0)).toList();
    }

    /** A place that is due to be looked at; nobody else gets it before that moment. */
    Optional<ScoredPlace> takeDue(OrganisationId organisation, Instant now, Instant otherwiseAgain) {
        List<?> rows = query(TAKE_DUE, organisation, Timestamp.from(now), Timestamp.from(otherwiseAgain))
                .getResultList();
        return rows.stream().findFirst().map(row -> place((Object[]) row, 0));
    }

    void reckonAt(OrganisationId organisation, UUID place, Instant when) {
        query(RECKON_AT, organisation, place, Timestamp.from(when)).executeUpdate();
    }

    /** Whether the caller is the one to find or make the column of this place, until that moment. */
    boolean finding(OrganisationId organisation, UUID place, Instant now, Instant until) {
        return query(FINDING, organisation, place, Timestamp.from(now), Timestamp.from(until))
                        .executeUpdate()
                == 1;
    }

    void found(OrganisationId organisation, UUID place, String address) {
        query(FOUND, organisation, place, address).executeUpdate();
    }

    /** The places of each group are the other's, and due to be looked at; which these are. */
    List<UUID> exchange(OrganisationId organisation, UUID group, UUID other, Instant now) {
        List<?> ids =
                query(EXCHANGE, organisation, group, other, Timestamp.from(now)).getResultList();
        return ids.stream().map(UUID.class::cast).toList();
    }

    private Query query(String statement, OrganisationId organisation, Object... values) {
        Query query = entities.createNativeQuery(statement).setParameter(1, organisation.value());
        for (int at = 0; at < values.length; at++) {
            query.setParameter(at + 2, values[at]);
        }
        return query;
    }

    static ScoredPlace place(Object[] row, int from) {
        return new ScoredPlace(
                (UUID) row[from],
                (UUID) row[from + 1],
                (UUID) row[from + 2],
                (UUID) row[from + 3],
                (String) row[from + 4],
                (String) row[from + 5],
                new ScoredPlace.Column(
                        (String) row[from + 6],
                        (String) row[from + 7],
                        (String) row[from + 8],
                        (Boolean) row[from + 9],
                        (Boolean) row[from + 10]));
    }
}
