package org.waymark.selfassessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.waymark.OrganisationId;
import org.waymark.Visitor;

/** Rows of points and of what they said before. */
@ApplicationScoped
class PointStore {
    /** The first or the latest point of an area on one scale, without its words. */
    record End(int area, UUID scale, UUID id, int level, Integer goal, LocalDate on, long place, long total) {}

    private static final String INSERT = """
            insert into assessment_point (organisation_id, id, person_id, area, scale_id, level, goal, reason, on_date,
                                          session_number, jot_id, made_at, changed_at)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?12)
            on conflict (organisation_id, id) do nothing
            """;
    private static final String KEEP_WORDING = """
            insert into assessment_wording (organisation_id, point_id, version, level, goal, reason, on_date, written_at)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
            """;
    private static final String WORDINGS = """
            select version, level, goal, reason, on_date, written_at from assessment_wording
             where organisation_id = ?1 and point_id = ?2 order by version desc
            """;
    private static final String ENDS = """
            select area, scale_id, id, level, goal, on_date, place, total from (
                select area, scale_id, id, level, goal, on_date,
                       row_number() over (partition by area, scale_id order by on_date, made_at, id) as place,
                       count(*) over (partition by area, scale_id) as total
                  from assessment_point where organisation_id = ?1 and person_id = ?2) p
             where place = 1 or place = total order by area, place
            """;
    private static final String OWN =
            "select p from AssessmentPoint p where p.organisationId = :organisation and p.personId = :person";

    @PersistenceContext
    private EntityManager entities;

    /** @return whether its form had not saved it already */
    boolean add(AssessmentPoint point) {
        PointWords words = point.words();
        return entities.createNativeQuery(INSERT)
                        .setParameter(1, point.organisationId())
                        .setParameter(2, point.id())
                        .setParameter(3, point.personId())
                        .setParameter(4, point.area())
                        .setParameter(5, point.scaleId())
                        .setParameter(6, words.level())
                        .setParameter(7, text(words.goal()))
                        .setParameter(8, words.reason())
                        .setParameter(9, Date.valueOf(words.on()))
                        .setParameter(10, text(point.sessionNumber()))
                        .setParameter(11, text(point.jotId()))
                        .setParameter(12, Timestamp.from(point.madeAt()))
                        .executeUpdate()
                == 1;
    }

    /** Keeps what the point said before. */
    void keepWording(AssessmentPoint point, Wording former) {
        PointWords words = former.words();
        entities.createNativeQuery(KEEP_WORDING)
                .setParameter(1, point.organisationId())
                .setParameter(2, point.id())
                .setParameter(3, former.version())
                .setParameter(4, words.level())
                .setParameter(5, text(words.goal()))
                .setParameter(6, words.reason())
                .setParameter(7, Date.valueOf(words.on()))
                .setParameter(8, Timestamp.from(former.writtenAt()))
                .executeUpdate();
    }

    /** What the point said in one version. */
    Optional<Wording> wording(AssessmentPoint point, int version) {
        if (version == point.version()) {
            return Optional.of(new Wording(version, point.words(), point.changedAt()));
        }
        return wordings(point).stream()
                .filter(former -> former.version() == version)
                .findFirst();
    }

    List<Wording> wordings(AssessmentPoint point) {
        return rows(entities.createNativeQuery(WORDINGS)
                        .setParameter(1, point.organisationId())
                        .setParameter(2, point.id())
                        .getResultList())
                .stream()
                .map(row -> new Wording(
                        whole(row[0]),
                        new PointWords(
                                whole(row[1]), wholeOrNull(row[2]), (String) row[3], ((Date) row[4]).toLocalDate()),
                        ((Timestamp) row[5]).toInstant()))
                .toList();
    }

    /** The first and the latest point of every area and scale; where there is one only, once. */
    List<End> ends(Visitor owner) {
        return rows(entities.createNativeQuery(ENDS)
                        .setParameter(1, owner.organisation().value())
                        .setParameter(2, owner.person().value())
                        .getResultList())
                .stream()
                .map(row -> new End(
                        whole(row[0]),
                        (UUID) row[1],
                        (UUID) row[2],
                        whole(row[3]),
                        wholeOrNull(row[4]),
                        ((Date) row[5]).toLocalDate(),
                        whole(row[6]),
                        whole(row[7])))
                .toList();
    }

    /** Points of one area, the latest first. */
    List<AssessmentPoint> diary(Visitor owner, int area, int from, int most) {
        return own(OWN + " and p.area = :area order by p.on desc, p.madeAt desc, p.id", owner)
                .setParameter("area", area)
                .setFirstResult(from)
                .setMaxResults(most)
                .getResultList();
    }

    /** Points of all areas, from the first on. */
    List<AssessmentPoint> everything(Visitor owner) {
        return own(OWN + " order by p.on, p.madeAt, p.id", owner).getResultList();
    }

    Optional<AssessmentPoint> find(Visitor owner, UUID id) {
        return own(OWN + " and p.id = :id", owner)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** Points of anybody in the organisation; whoever asks decides who may read them. */
    List<AssessmentPoint> any(OrganisationId organisation, Collection<UUID> ids) {
        return entities.createQuery(
                        "select p from AssessmentPoint p where p.organisationId = :organisation and p.id in :ids",
                        AssessmentPoint.class)
                .setParameter("organisation", organisation.value())
                .setParameter("ids", ids)
                .getResultList();
    }

    /** The person's own point; nobody changes it before this transaction ends. */
    Optional<AssessmentPoint> lock(Visitor owner, UUID id) {
        return own(OWN + " and p.id = :id", owner)
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    private TypedQuery<AssessmentPoint> own(String query, Visitor owner) {
        return entities.createQuery(query, AssessmentPoint.class)
                .setParameter("organisation", owner.organisation().value())
                .setParameter("person", owner.person().value());
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }

    private static int whole(Object column) {
        return ((Number) column).intValue();
    }

    private static Integer wholeOrNull(Object column) {
        return column == null ? null : whole(column);
    }

    private static List<Object[]> rows(List<?> result) {
        return result.stream().map(row -> (Object[]) row).toList();
    }
}
