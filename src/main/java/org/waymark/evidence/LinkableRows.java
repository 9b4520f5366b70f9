package org.waymark.evidence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waymark.PersonId;
import org.waymark.RecordRef;
import org.waymark.web.London;

/**
 * Rows of a room's table as evidence, one kind of them. The table has the columns {@code id}, {@code person_id}, {@code
 * kind}, {@code area}, {@code made_at} and {@code is_gone}.
 */
public final class LinkableRows implements Linkable {
    /**
     * Where the rows are.
     *
     * @param title column that a row is known by
     * @param only  condition that a row must meet besides not being gone
     */
    public record Table(String name, String title, String only) {
        private String columns() {
            return "select id, person_id, " + title + ", area, made_at from " + name
                    + " where organisation_id = waymark_organisation() and not is_gone and kind = ?1 and " + only;
        }

        private String byIds() {
            return columns() + " and id = any(cast(?2 as uuid[]))";
        }

        private String of() {
            return columns() + " and person_id = ?2 and strpos(lower(" + title
                    + "), lower(cast(?3 as text))) > 0 order by made_at desc, id limit ?4";
        }
    }

    /**
     * One kind of them.
     *
     * @param ref     the kind as {@code RecordRef} calls it
     * @param word    the same in the column {@code kind}
     * @param path    of their pages; the id follows
     * @param invites where a cell of its source without anything leads; empty for the usual place
     */
    public record Kind(String ref, String word, String path, Source source, Optional<String> invites) {}

    private final Table table;
    private final Kind kind;
    private final EntityManager entities;

    public LinkableRows(Table table, Kind kind, EntityManager entities) {
        this.table = table;
        this.kind = kind;
        this.entities = entities;
    }

    @Override
    public String kind() {
        return kind.ref();
    }

    @Override
    public Map<UUID, LinkedThing> things(Collection<UUID> ids) {
        String array = ids.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
        return things(query(table.byIds()).setParameter(2, array)).stream()
                .collect(Collectors.toMap(thing -> thing.ref().id(), Function.identity()));
    }

    @Override
    public List<LinkedThing> of(PersonId owner, String words, int most) {
        return things(query(table.of())
                .setParameter(2, owner.value())
                .setParameter(3, words)
                .setParameter(4, most));
    }

    @Override
    public Optional<String> invitation(Source source, int area) {
        return kind.invites().filter(path -> source == kind.source());
    }

    private Query query(String statement) {
        return entities.createNativeQuery(statement).setParameter(1, kind.word());
    }

    private List<LinkedThing> things(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> thing((Object[]) row)).toList();
    }

    private LinkedThing thing(Object[] row) {
        return new LinkedThing(
                new RecordRef(kind.ref(), (UUID) row[0]),
                new PersonId((UUID) row[1]),
                (String) row[2],
                London.day(((Timestamp) row[4]).toInstant()),
                kind.path() + "/" + row[0],
                kind.source(),
                Optional.ofNullable((Number) row[3]).map(Number::intValue));
    }
}
