package org.waymark.selfassessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.waymark.Visitor;

/**
 * Reads what mentors were asked and said. Words that are not open to whoever asks never leave the database: the owner's
 * statement does not join a view that is closed, the mentor's none but their own, and of the owner's point only the step.
 */
@ApplicationScoped
class ViewStore {
    private static final String COLUMNS = """
            select a.id, a.area, a.owner_id, a.mentor_id, a.owner_name, a.mentor_name, a.is_hidden, a.asked_at,
                   a.answered_at, a.viewed_at, a.seen_at, a.ended_at,
                   v.version, v.scale_id, v.level, v.words, v.evidence, v.signed_name, v.written_at,
                   (select cast(json_agg(json_build_object('kind', t.kind, 'id', t.thing_id, 'title', t.title,
                                                           'path', t.path) order by t.place) as text)
                      from assessment_view_thing t
                     where t.organisation_id = v.organisation_id and t.asked_id = v.asked_id and t.version = v.version),
                   p.scale_id, coalesce(w.level, p.level), coalesce(w.on_date, p.on_date)
              from assessment_asked a
            """;
    private static final String OWNERS = COLUMNS + """
              left join assessment_view v on v.organisation_id = a.organisation_id and v.asked_id = a.id
                    and (not a.is_hidden or a.answer_point_id is not null)
              left join assessment_point p on p.organisation_id = a.organisation_id and p.id = a.answer_point_id
              left join assessment_wording w on w.organisation_id = p.organisation_id and w.point_id = p.id
                    and w.version = a.answer_version
             where a.organisation_id = ?1 and a.owner_id = ?2
            """;
    private static final String MENTORS = COLUMNS + """
              left join assessment_view v on v.organisation_id = a.organisation_id and v.asked_id = a.id
              left join assessment_point p on p.organisation_id = a.organisation_id and p.id = a.answer_point_id
                    and a.viewed_at is not null
              left join assessment_wording w on w.organisation_id = p.organisation_id and w.point_id = p.id
                    and w.version = a.answer_version
             where a.organisation_id = ?1 and a.mentor_id = ?2 and a.ended_at is null
            """;
    private static final String ONE = " and a.id = ?3 order by v.version desc";
    private static final String OF_OWNER = OWNERS + " order by a.asked_at desc, a.id, v.version desc limit 1000";
    /** Those that wait first. */
    private static final String OF_MENTOR =
            MENTORS + " order by a.viewed_at desc nulls first, a.asked_at, a.id, v.version desc limit 300";

    @Inject
    private Scales scales;

    @PersistenceContext
    private EntityManager entities;

    /** All that its owner asked, the latest first. */
    List<AskedView> ofOwner(Visitor owner, Map<UUID, ScaleSummary> all) {
        return views(OF_OWNER, owner, Optional.empty(), all);
    }

    Optional<AskedView> ofOwner(Visitor owner, UUID id) {
        return views(OWNERS + ONE, owner, Optional.of(id), scales.all(owner)).stream()
                .findFirst();
    }

    /** All that a mentor is asked by those whose mentor they are now. */
    List<AskedView> ofMentor(Visitor mentor) {
        return views(OF_MENTOR, mentor, Optional.empty(), scales.all(mentor));
    }

    Optional<AskedView> ofMentor(Visitor mentor, UUID id) {
        return views(MENTORS + ONE, mentor, Optional.of(id), scales.all(mentor)).stream()
                .findFirst();
    }

    private List<AskedView> views(String statement, Visitor visitor, Optional<UUID> id, Map<UUID, ScaleSummary> all) {
        var query = entities.createNativeQuery(statement)
                .setParameter(1, visitor.organisation().value())
                .setParameter(2, visitor.person().value());
        id.ifPresent(value -> query.setParameter(3, value));
        List<?> rows = query.getResultList();
        return ViewRows.views(rows.stream().map(row -> (Object[]) row).toList(), scales.areas(), all);
    }
}
