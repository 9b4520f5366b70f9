package org.waymark.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.waymark.Visitor;

/** Rows of items in areas. */
@ApplicationScoped
class AreaStore {
    /** Most areas an item, and most items shown first an area. */
    static final int MOST = 3;

    /** How many items of one source an area has, and what the newest of them is called. */
    record Count(int area, Source source, long items, String newest) {}

    private static final String REWORD = """
            update evidence_area set why = ?4, placed_at = ?5
             where organisation_id = ?1 and owner_id = ?2 and item_id = ?3 and area = ?6
            """;
    private static final String PLACE = """
            insert into evidence_area (organisation_id, owner_id, item_id, why, placed_at, area, place)
            select ?1, ?2, ?3, ?4, ?5, ?6, p.place from generate_series(1, 3) p(place)
             where not exists (select 1 from evidence_area a
                                where a.organisation_id = ?1 and a.item_id = ?3 and a.place = p.place)
             order by p.place limit 1
            on conflict do nothing
            """;
    private static final String TAKE =
            "delete from evidence_area where organisation_id = ?1 and owner_id = ?2 and item_id = ?3 and area = ?4";
    /** The newest by its day in front of its title: nothing has to be sorted for that, however much there is. */
    private static final String COUNTS = """
            select a.area, i.source, count(*), substr(max(to_char(i.on_date, 'YYYY-MM-DD') || i.title collate "C"), 11)
              from evidence_area a
              join evidence_item i on i.organisation_id = a.organisation_id and i.id = a.item_id and not i.is_gone
             where a.organisation_id = ?1 and a.owner_id = ?2 group by a.area, i.source
            """;

    private static final String PLACED = "select " + ItemStore.COLUMNS + """
            , a.area, a.why, a.showcase, count(*) over () from evidence_area a
              join evidence_item i on i.organisation_id = a.organisation_id and i.id = a.item_id and not i.is_gone
             where a.organisation_id = ?1 and a.owner_id = ?2
            """;
    private static final String SHOWCASE = PLACED + " and a.showcase is not null order by a.area, a.showcase";
    private static final String OF_ITEM = PLACED + " and a.item_id = ?3 order by a.area";
    private static final String OF_AREA = PLACED + " and a.area = ?3 and (cast(?4 as text) is null or i.source = ?4)"
            + " order by i.on_date desc, i.id offset ?5 limit ?6";
    private static final String ALL = PLACED + " order by a.area, a.showcase nulls last, i.on_date desc, i.id";
    private static final String LOCK = """
            select item_id, showcase from evidence_area where organisation_id = ?1 and owner_id = ?2 and area = ?3
             order by item_id for update
            """;
    private static final String SHOW = """
            update evidence_area set showcase = cast(?5 as smallint)
             where organisation_id = ?1 and owner_id = ?2 and item_id = ?3 and area = ?4
            """;

    @PersistenceContext
    private EntityManager entities;

    /** The item was kept before, in this transaction. @return false where it has three areas already */
    boolean place(Visitor owner, UUID item, int area, String why, Instant at) {
        return placed(REWORD, owner, item, area, why, at) == 1 || placed(PLACE, owner, item, area, why, at) == 1;
    }

    private int placed(String statement, Visitor owner, UUID item, int area, String why, Instant at) {
        return query(statement, owner, item, why, Timestamp.from(at), area).executeUpdate();
    }

    boolean take(Visitor owner, UUID item, int area) {
        return query(TAKE, owner, item, area).executeUpdate() == 1;
    }

    /** The least free place among those shown first; empty where all three are taken, or the item is there already. */
    Optional<Integer> freePlace(Visitor owner, UUID item, int area) {
        List<Object[]> rows = rows(query(LOCK, owner, area));
        boolean isThere = rows.stream().anyMatch(row -> row[0].equals(item) && row[1] == null);
        for (int place = 1; isThere && place <= MOST; place++) {
            int wanted = place;
            if (rows.stream().noneMatch(row -> row[1] != null && ((Number) row[1]).intValue() == wanted)) {
                return Optional.of(place);
            }
        }
        return Optional.empty();
    }

    /** @param place among those shown first, or null to show it like all others */
    boolean show(Visitor owner, UUID item, int area, Integer place) {
        return query(SHOW, owner, item, area, place == null ? null : place.toString())
                        .executeUpdate()
                == 1;
    }

    List<Count> counts(Visitor owner) {
        return rows(query(COUNTS, owner)).stream()
                .map(row -> new Count(
                        ((Number) row[0]).intValue(),
                        Source.valueOf((String) row[1]),
                        ((Number) row[2]).longValue(),
                        (String) row[3]))
                .toList();
    }

    /** Everything placed, by area, what is in the showcase first. */
    List<PlacedItem> all(Visitor owner) {
        return placed(query(ALL, owner));
    }

    List<PlacedItem> showcase(Visitor owner) {
        return placed(query(SHOWCASE, owner));
    }

    List<PlacedItem> ofItem(Visitor owner, UUID item) {
        return placed(query(OF_ITEM, owner, item));
    }

    List<PlacedItem> ofArea(Visitor owner, int area, Optional<Source> source, int from, int most) {
        return placed(query(OF_AREA, owner, area, source.map(Enum::name).orElse(null), from, most));
    }

    private static List<PlacedItem> placed(Query query) {
        return rows(query).stream()
                .map(row -> new PlacedItem(
                        ItemStore.item(row, 0),
                        ((Number) row[8]).intValue(),
                        (String) row[9],
                        row[10] != null,
                        ((Number) row[11]).longValue()))
                .toList();
    }

    private Query query(String statement, Visitor owner, Object... values) {
        Query query = entities.createNativeQuery(statement)
                .setParameter(1, owner.organisation().value())
                .setParameter(2, owner.person().value());
        for (int place = 0; place < values.length; place++) {
            query.setParameter(place + 3, values[place]);
        }
        return query;
    }

    private static List<Object[]> rows(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> (Object[]) row).toList();
    }
}
