package org.waymark.development;

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
import org.waymark.evidence.Linkable;
import org.waymark.evidence.LinkedThing;
import org.waymark.evidence.Source;

/** Goals or actions as evidence; the mere start of a goal is none. */
class LinkedItems implements Linkable {
    private static final String COLUMNS = """
            select id, person_id, text, area, made_at from plan_item
             where organisation_id = waymark_organisation() and not is_gone and state <> 'IDEA' and kind = ?1
            """;
    private static final String BY_IDS = COLUMNS + " and id = any(cast(?2 as uuid[]))";
    private static final String OF = COLUMNS + " and person_id = ?2"
            + " and strpos(lower(text), lower(cast(?3 as text))) > 0 order by made_at desc, id limit ?4";

    private final ItemKind kind;
    private final EntityManager entities;

    LinkedItems(ItemKind kind, EntityManager entities) {
        this.kind = kind;
        this.entities = entities;
    }

    @Override
    public String kind() {
        return kind.key();
    }

    @Override
    public Map<UUID, LinkedThing> things(Collection<UUID> ids) {
        String array = ids.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
        return things(query(BY_IDS).setParameter(2, array)).stream()
                .collect(Collectors.toMap(thing -> thing.ref().id(), Function.identity()));
    }

    @Override
    public List<LinkedThing> of(PersonId owner, String words, int most) {
        return things(
                query(OF).setParameter(2, owner.value()).setParameter(3, words).setParameter(4, most));
    }

    private Query query(String statement) {
        return entities.createNativeQuery(statement).setParameter(1, kind.name());
    }

    private List<LinkedThing> things(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> thing((Object[]) row)).toList();
    }

    private LinkedThing thing(Object[] row) {
        return new LinkedThing(
                new RecordRef(kind.key(), (UUID) row[0]),
                new PersonId((UUID) row[1]),
                (String) row[2],
                Today.of(((Timestamp) row[4]).toInstant()),
                kind.path() + "/" + row[0],
                Source.OTHER,
                Optional.ofNullable((Number) row[3]).map(Number::intValue));
    }
}
