package org.waymark.selfassessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.waymark.OrganisationId;
import org.waymark.Visitor;
import org.waymark.programme.Area;
import org.waymark.programme.Programme;
import org.waymark.programme.Scale;

/** The scale and the areas as content has them today, and every scale that points of an organisation were made on. */
@ApplicationScoped
class Scales {
    private static final String KEEP = """
            insert into assessment_scale (organisation_id, id, name, content_version, title, steps, noted_at)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7) on conflict (organisation_id, id) do nothing
            """;
    private static final String ALL =
            "select id, name, content_version, title, steps from assessment_scale where organisation_id = ?1"
                    + " order by noted_at desc, id";

    @Inject
    private Programme programme;

    @PersistenceContext
    private EntityManager entities;

    ScaleSummary present() {
        return ScaleSummary.of(programme.scale());
    }

    /** The present one with what its steps mean. */
    Scale content() {
        return programme.scale();
    }

    List<Area> areas() {
        return programme.areas();
    }

    Optional<Area> area(int number) {
        return areas().stream().filter(area -> area.number() == number).findFirst();
    }

    /** The present scale, kept from here on for the points that are made on it. */
    ScaleSummary keep(OrganisationId organisation, Instant at) {
        ScaleSummary scale = present();
        entities.createNativeQuery(KEEP)
                .setParameter(1, organisation.value())
                .setParameter(2, scale.id())
                .setParameter(3, scale.name())
                .setParameter(4, scale.version())
                .setParameter(5, scale.title())
                .setParameter(6, String.join("\n", scale.steps()))
                .setParameter(7, Timestamp.from(at))
                .executeUpdate();
        return scale;
    }

    Map<UUID, ScaleSummary> all(Visitor visitor) {
        Map<UUID, ScaleSummary> scales = new HashMap<>();
        List<?> rows = entities.createNativeQuery(ALL)
                .setParameter(1, visitor.organisation().value())
                .getResultList();
        for (Object each : rows) {
            Object[] row = (Object[]) each;
            scales.put(
                    (UUID) row[0],
                    new ScaleSummary(
                            (UUID) row[0],
                            (String) row[1],
                            (String) row[2],
                            (String) row[3],
                            ((String) row[4]).lines().toList()));
        }
        return scales;
    }
}
