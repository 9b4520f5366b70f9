package org.waymark.selfassessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.waymark.OrganisationId;
import org.waymark.Visitor;

/** Writes what mentors are asked and say. */
@ApplicationScoped
class AskStore {
    private static final String ASK = """
            insert into assessment_asked (organisation_id, id, owner_id, mentor_id, relationship_id, owner_name,
                                          mentor_name, area, is_hidden, asked_at)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10) on conflict do nothing
            """;
    private static final String TAKE_BACK = """
            update assessment_asked set ended_at = ?4, ended_as = 'WITHDRAWN'
             where organisation_id = ?1 and owner_id = ?2 and id = ?3 and viewed_at is null and ended_at is null
            """;
    private static final String END = """
            with ended as (
                update assessment_asked set ended_at = ?3, ended_as = 'RELATIONSHIP'
                 where organisation_id = ?1 and relationship_id = ?2 and ended_at is null returning id
            )
            select id from ended
            """;
    /** The first point after the question; for a question that was taken back nothing is open to be answered. */
    private static final String ANSWER = """
            update assessment_asked set answer_point_id = ?4, answer_version = 1, answered_at = ?5
             where organisation_id = ?1 and owner_id = ?2 and area = ?3 and is_hidden and answer_point_id is null
               and (ended_at is null or viewed_at is not null)
            """;

    private static final String LOCK = """
            select id from assessment_asked
             where organisation_id = ?1 and mentor_id = ?2 and id = ?3 and ended_at is null for update
            """;
    /** Asked after the lock is held, so that it is what the last to hold it left. */
    private static final String VERSION = """
            select coalesce(max(version), 0) from assessment_view where organisation_id = ?1 and asked_id = ?2
            """;

    private static final String SAY = """
            insert into assessment_view (organisation_id, asked_id, version, scale_id, level, words, evidence, signed_name,
                                         written_at)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
            """;
    private static final String NAME = """
            insert into assessment_view_thing (organisation_id, asked_id, version, place, kind, thing_id, title, path)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
            """;
    /** Where both are there now, the mentor is shown what the owner's point says now. */
    private static final String GIVEN = """
            update assessment_asked a
               set viewed_at = ?3,
                   answer_version = (select p.version from assessment_point p
                                      where p.organisation_id = a.organisation_id and p.id = a.answer_point_id)
             where a.organisation_id = ?1 and a.id = ?2 and a.viewed_at is null
            """;

    private static final String SEEN = """
            update assessment_asked set seen_at = ?4
             where organisation_id = ?1 and owner_id = ?2 and area = ?3 and seen_at is null and viewed_at is not null
               and (not is_hidden or answer_point_id is not null)
            """;

    @PersistenceContext
    private EntityManager entities;

    /** @return whether it was written; not where the same is being asked already, or this form has asked it */
    boolean ask(Visitor owner, UUID id, MentorChoice mentor, int area, boolean isHidden, Instant now) {
        return query(
                                ASK,
                                owner.organisation().value(),
                                id,
                                owner.person().value(),
                                mentor.person().value(),
                                mentor.relationship(),
                                owner.name(),
                                mentor.name(),
                                area,
                                isHidden,
                                Timestamp.from(now))
                        .executeUpdate()
                == 1;
    }

    /** @return whether it was still to be given */
    boolean takeBack(Visitor owner, UUID id, Instant now) {
        return owned(TAKE_BACK, owner, id, now).executeUpdate() == 1;
    }

    /** Closes for the mentor whatever was asked because of a relationship. */
    List<UUID> endWith(OrganisationId organisation, UUID relationship, Instant now) {
        List<?> ids = query(END, organisation.value(), relationship, Timestamp.from(now))
                .getResultList();
        return ids.stream().map(UUID.class::cast).toList();
    }

    /** A point was made: what waits for one in its area has it. */
    void answer(AssessmentPoint point) {
        query(
                        ANSWER,
                        point.organisationId(),
                        point.personId(),
                        point.area(),
                        point.id(),
                        Timestamp.from(point.madeAt()))
                .executeUpdate();
    }

    /**
     * Of the mentor's while they are the mentor; nobody else writes before this transaction ends.
     *
     * @return version of what they said last, 0 where they said nothing; empty where they are not asked
     */
    Optional<Integer> lock(Visitor mentor, UUID id) {
        UUID organisation = mentor.organisation().value();
        boolean isAsked = !query(LOCK, organisation, mentor.person().value(), id)
                .getResultList()
                .isEmpty();
        return isAsked
                ? Optional.of(((Number) query(VERSION, organisation, id).getSingleResult()).intValue())
                : Optional.empty();
    }

    /** Puts it beside what was said before. */
    void say(Visitor mentor, UUID id, ViewWording said) {
        UUID organisation = mentor.organisation().value();
        ViewWords words = said.words();
        query(
                        SAY,
                        organisation,
                        id,
                        said.version(),
                        said.scale().id(),
                        words.level(),
                        words.words(),
                        words.evidence(),
                        said.name(),
                        Timestamp.from(said.writtenAt()))
                .executeUpdate();
        for (int place = 0; place < words.things().size(); place++) {
            ViewWords.Named named = words.things().get(place);
            query(
                            NAME,
                            organisation,
                            id,
                            said.version(),
                            place,
                            named.thing().kind(),
                            named.thing().id(),
                            named.title(),
                            named.path())
                    .executeUpdate();
        }
        query(GIVEN, organisation, id, Timestamp.from(said.writtenAt())).executeUpdate();
    }

    /** The owner reads what is open in an area. */
    void seen(Visitor owner, int area, Instant now) {
        owned(SEEN, owner, area, now).executeUpdate();
    }

    private Query owned(String statement, Visitor owner, Object third, Instant now) {
        return query(statement, owner.organisation().value(), owner.person().value(), third, Timestamp.from(now));
    }

    private Query query(String statement, Object... values) {
        Query query = entities.createNativeQuery(statement);
        for (int place = 0; place < values.length; place++) {
            query.setParameter(place + 1, values[place]);
        }
        return query;
    }
}
