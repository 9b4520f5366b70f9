package org.waymark.reflection;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
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

/** Texts of one kind as evidence: those of which a version was kept. */
class LinkedTexts implements Linkable {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final String COLUMNS = """
            select id, person_id, title, area, made_at from reflection_text
             where organisation_id = waymark_organisation() and not is_gone and latest > 0 and kind = ?1
            """;
    private static final String BY_IDS = COLUMNS + " and id = any(cast(?2 as uuid[]))";
    private static final String OF = COLUMNS + " and person_id = ?2"
            + " and strpos(lower(title), lower(cast(?3 as text))) > 0 order by made_at desc, id limit ?4";

    private final ReflectionKind kind;
    private final EntityManager entities;

    LinkedTexts(ReflectionKind kind, EntityManager entities) {
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
        return things(query(BY_IDS).setParameter(2, array)).stream()
                .collect(Collectors.toMap(thing -> thing.ref().id(), Function.identity()));
    }

    @Override
    public List<LinkedThing> of(PersonId owner, String words, int most) {
        return things(
                query(OF).setParameter(2, owner.value()).setParameter(3, words).setParameter(4, most));
    }

    @Override
    public Optional<String> invitation(Source source, int area) {
        return source == Source.REFLECTION && kind == ReflectionKind.ENTRY
                ? Optional.of("/reflection")
                : Optional.empty();
    }

    private Query query(String statement) {
        return entities.createNativeQuery(statement).setParameter(1, kind.name());
    }

    private List<LinkedThing> things(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> thing((Object[]) row)).toList();
    }

    private LinkedThing thing(Object[] row) {
        Instant madeAt = ((Timestamp) row[4]).toInstant();
        return new LinkedThing(
                new RecordRef(kind.ref(), (UUID) row[0]),
                new PersonId((UUID) row[1]),
                (String) row[2],
                LocalDate.ofInstant(madeAt, LONDON),
                "/reflection/" + kind.folder() + "/" + row[0],
                Source.REFLECTION,
                Optional.ofNullable((Number) row[3]).map(Number::intValue));
    }
}
