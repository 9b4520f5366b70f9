package org.waymark.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.waymark.OrganisationId;
import org.waymark.PersonId;
import org.waymark.Visitor;

/** Rows of meetings as they are now. */
@ApplicationScoped
class MeetingStore {
    /** More than a year of weekly meetings with everybody a supervisor may have. */
    static final int MOST = 600;

    private static final String OPEN =
            "select m from Meeting m where m.organisationId = :organisation and m.isOpen = true";
    private static final String OF = " and (m.personId = :person or m.supporterId = :person)";
    private static final String ORDER = " order by m.onDay, m.minuteOfDay, m.id";

    private static final String TAKE_BACK = """
            update meeting set state = 'REPLACED', changed_by = ?4, changed_at = ?5, version = version + 1
             where organisation_id = ?1 and relationship_id = ?2 and state = 'PLANNED' and on_day >= cast(?3 as date)
            """;
    private static final String CLOSE = "update meeting set is_open = false, version = version + 1"
            + " where organisation_id = ?1 and relationship_id = ?2 and is_open";
    private static final String IS_REPLACED =
            "select count(m) from Meeting m where m.organisationId = :organisation and m.replaces = :id";

    @PersistenceContext
    private EntityManager entities;

    void add(Meeting meeting) {
        entities.persist(meeting);
    }

    /** Everything is in the database, with its version. */
    void flush() {
        entities.flush();
    }

    /** The pair to which one of this person's belongs. */
    Optional<UUID> pairOf(Visitor visitor, UUID id) {
        return entities.createQuery(OPEN.replace("select m ", "select m.pairId ") + OF + " and m.id = :id", UUID.class)
                .setParameter("organisation", visitor.organisation().value())
                .setParameter("person", visitor.person().value())
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** One of this person's; nobody else changes it before this transaction ends. */
    Optional<Meeting> lock(Visitor visitor, UUID id) {
        return one(visitor, id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    Optional<Meeting> find(Visitor visitor, UUID id) {
        return one(visitor, id).getResultStream().findFirst();
    }

    /** All of a pair that count: those taken back are left out. */
    List<Meeting> ofPair(OrganisationId organisation, UUID pair) {
        return query(organisation, " and m.pairId = :pair and m.state <> :taken" + ORDER)
                .setParameter("pair", pair)
                .setParameter("taken", MeetingState.REPLACED)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** Those of a person that are planned, with everybody they meet. */
    List<Meeting> planned(Visitor visitor) {
        return query(visitor.organisation(), OF + " and m.state = :planned" + ORDER)
                .setParameter("person", visitor.person().value())
                .setParameter("planned", MeetingState.PLANNED)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** What a calendar shows: from a day on, whatever became of them. */
    List<Meeting> since(OrganisationId organisation, PersonId person, LocalDate day) {
        return query(organisation, OF + " and m.onDay >= :day and m.state <> :taken" + ORDER)
                .setParameter("person", person.value())
                .setParameter("day", day)
                .setParameter("taken", MeetingState.REPLACED)
                .setMaxResults(MOST)
                .getResultList();
    }

    boolean isReplaced(Visitor visitor, UUID id) {
        return entities.createQuery(IS_REPLACED, Long.class)
                        .setParameter("organisation", visitor.organisation().value())
                        .setParameter("id", id)
                        .getSingleResult()
                > 0;
    }

    /** Those of a pair that are planned from a day on make room for others. */
    int takeBack(Visitor by, UUID pair, LocalDate from, Instant now) {
        return entities.createNativeQuery(TAKE_BACK)
                .setParameter(1, by.organisation().value())
                .setParameter(2, pair)
                .setParameter(3, from.toString())
                .setParameter(4, by.person().value())
                .setParameter(5, Timestamp.from(now))
                .executeUpdate();
    }

    /** Nobody reads those of a pair any more. */
    void close(OrganisationId organisation, UUID pair) {
        entities.createNativeQuery(CLOSE)
                .setParameter(1, organisation.value())
                .setParameter(2, pair)
                .executeUpdate();
    }

    private TypedQuery<Meeting> one(Visitor visitor, UUID id) {
        return query(visitor.organisation(), OF + " and m.id = :id")
                .setParameter("person", visitor.person().value())
                .setParameter("id", id);
    }

    private TypedQuery<Meeting> query(OrganisationId organisation, String where) {
        return entities.createQuery(OPEN + where, Meeting.class).setParameter("organisation", organisation.value());
    }
}
