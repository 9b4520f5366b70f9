package org.waymark.development;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.waymark.Visitor;

/** Rows of what stands in plans, as it is now. */
@ApplicationScoped
class ItemStore {
    private static final String INSERT = """
            insert into plan_item (organisation_id, id, person_id, kind, state, text, timescale, done_by, due_on, goal_id,
                                   session_number, area, is_following, made_at, changed_at)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?14)
            on conflict (organisation_id, id) do nothing
            """;
    private static final String THERE =
            "select i from PlanItem i where i.organisationId = :organisation and i.isGone = false";
    private static final String OWN = THERE + " and i.personId = :person";
    private static final String ANY = "select i from PlanItem i where i.organisationId = :organisation and i.id = :id";
    /** More than anybody plans for a year; the page stays readable. */
    private static final int LISTED_MAX = 200;

    @PersistenceContext
    private EntityManager entities;

    /** @return whether its form had not saved it already */
    boolean add(PlanItem item) {
        ItemWords words = item.words();
        return entities.createNativeQuery(INSERT)
                        .setParameter(1, item.organisationId())
                        .setParameter(2, item.id())
                        .setParameter(3, item.personId())
                        .setParameter(4, item.kind().name())
                        .setParameter(5, item.state().name())
                        .setParameter(6, words.text())
                        .setParameter(7, words.timescale())
                        .setParameter(8, words.doneBy())
                        .setParameter(9, text(words.due()))
                        .setParameter(10, text(words.goal()))
                        .setParameter(11, text(item.sessionNumber()))
                        .setParameter(12, text(item.area()))
                        .setParameter(13, item.isFollowing())
                        .setParameter(14, Timestamp.from(item.madeAt()))
                        .executeUpdate()
                == 1;
    }

    /** Writes what changed, so that its version is known. */
    void flush() {
        entities.flush();
    }

    Optional<PlanItem> find(Visitor owner, UUID id) {
        return own(OWN + " and i.id = :id", owner)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** The person's own; nobody changes it before this transaction ends. */
    Optional<PlanItem> lock(Visitor owner, UUID id) {
        return own(OWN + " and i.id = :id", owner)
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** Whoever's it is, gone or not, for what happens to its jot. */
    Optional<PlanItem> lockAny(UUID organisation, UUID id) {
        return entities.createQuery(ANY, PlanItem.class)
                .setParameter("organisation", organisation)
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** Whoever's it is; the door asks who may read it. */
    Optional<PlanItem> there(Visitor reader, UUID id) {
        return entities.createQuery(THERE + " and i.id = :id", PlanItem.class)
                .setParameter("organisation", reader.organisation().value())
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** Those of one kind; the transaction's organisation is the only one there is. */
    List<PlanItem> shareable(ItemKind kind, Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select i from PlanItem i where i.isGone = false and i.kind = :kind and i.state <> :idea"
                                        + " and i.id in :ids",
                                PlanItem.class)
                        .setParameter("kind", kind)
                        .setParameter("idea", ItemState.IDEA)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** Everything of a plan but its actions, in the order in which it was begun. */
    List<PlanItem> plan(Visitor owner) {
        return own(OWN + " and i.kind <> :action order by i.madeAt, i.id", owner)
                .setParameter("action", ItemKind.ACTION)
                .setMaxResults(LISTED_MAX)
                .getResultList();
    }

    /** Actions and support for one goal, in the order in which they were begun. */
    List<PlanItem> of(Visitor owner, UUID goal) {
        return own(OWN + " and i.goalId = :goal order by i.madeAt, i.id", owner)
                .setParameter("goal", goal)
                .setMaxResults(LISTED_MAX)
                .getResultList();
    }

    /** Actions, those with the nearest day first. */
    List<PlanItem> actions(Visitor owner, ActionFilter filter, int most) {
        return own(
                        OWN + " and i.kind = :action and (:isAny = true or i.state = :state)"
                                + " and (:session = 0 or i.sessionNumber = :session)"
                                + " order by coalesce(i.due, :never), i.madeAt, i.id",
                        owner)
                .setParameter("action", ItemKind.ACTION)
                .setParameter("isAny", filter.state().isEmpty())
                .setParameter("state", filter.state().orElse(ItemState.OPEN))
                .setParameter("session", filter.session())
                .setParameter("never", java.time.LocalDate.of(9999, 1, 1))
                .setFirstResult(filter.from())
                .setMaxResults(most)
                .getResultList();
    }

    private TypedQuery<PlanItem> own(String query, Visitor owner) {
        return entities.createQuery(query, PlanItem.class)
                .setParameter("organisation", owner.organisation().value())
                .setParameter("person", owner.person().value());
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }
}
