package org.waymark.selfassessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
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

/** Points can be placed in areas, their own suggested, and linked with other things. */
@ApplicationScoped
class PointThings implements Linkable {
    private static final String KIND = "assessment-point";
    private static final String COLUMNS = "select id, person_id, area, reason, on_date from assessment_point"
            + " where organisation_id = waymark_organisation()";
    private static final String BY_IDS = COLUMNS + " and id = any(cast(?1 as uuid[]))";
    private static final String OF = COLUMNS + " and person_id = ?1"
            + " and strpos(lower(reason), lower(cast(?2 as text))) > 0 order by on_date desc, made_at desc, id limit ?3";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Scales scales;

    static RecordRef ref(UUID point) {
        return new RecordRef(KIND, point);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Map<UUID, LinkedThing> things(Collection<UUID> ids) {
        String array = ids.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
        return things(entities.createNativeQuery(BY_IDS).setParameter(1, array)).stream()
                .collect(Collectors.toMap(thing -> thing.ref().id(), Function.identity()));
    }

    @Override
    public List<LinkedThing> of(PersonId owner, String words, int most) {
        return things(entities.createNativeQuery(OF)
                .setParameter(1, owner.value())
                .setParameter(2, words)
                .setParameter(3, most));
    }

    @Override
    public Optional<String> invitation(Source source, int area) {
        return source == Source.REFLECTION ? Optional.of("/self-assessment/" + area) : Optional.empty();
    }

    private List<LinkedThing> things(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> thing((Object[]) row)).toList();
    }

    private LinkedThing thing(Object[] row) {
        int area = ((Number) row[2]).intValue();
        String code = scales.area(area).map(known -> known.code() + ": ").orElse("");
        return new LinkedThing(
                ref((UUID) row[0]),
                new PersonId((UUID) row[1]),
                code + ((String) row[3]).strip(),
                ((Date) row[4]).toLocalDate(),
                "/self-assessment/points/" + row[0],
                Source.REFLECTION,
                Optional.of(area));
    }
}
