package org.waymark.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.OrganisationId;
import org.waymark.PersonId;
import org.waymark.web.London;

/** Rows of tasks. */
@ApplicationScoped
class TaskStore {
    private static final String INSERT = """
            insert into task (organisation_id, id, person_id, session_number, type, due_on, made_at)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7) on conflict (organisation_id, person_id, session_number) do nothing
            """;
    private static final String OWN =
            "select t from Task t where t.organisationId = :organisation and t.personId = :person";

    @PersistenceContext
    private EntityManager entities;

    /** @return whether there was none of this session yet */
    boolean add(Task task) {
        return entities.createNativeQuery(INSERT)
                        .setParameter(1, task.organisationId())
                        .setParameter(2, task.id())
                        .setParameter(3, task.personId())
                        .setParameter(4, task.sessionNumber())
                        .setParameter(5, task.type().name())
                        .setParameter(6, Date.valueOf(task.dueOn()))
                        .setParameter(7, Timestamp.from(task.madeAt()))
                        .executeUpdate()
                == 1;
    }

    /** The person's task of this session; nobody else changes it before this transaction ends. */
    Optional<Task> lock(OrganisationId organisation, PersonId person, int sessionNumber) {
        return entities.createQuery(OWN + " and t.sessionNumber = :session", Task.class)
                .setParameter("organisation", organisation.value())
                .setParameter("person", person.value())
                .setParameter("session", sessionNumber)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** Open tasks of this type, the most pressing first; nobody else changes them before this transaction ends. */
    List<Task> lockOpen(OrganisationId organisation, PersonId person, FollowUpType type, LocalDate made) {
        return entities.createQuery(
                        OWN + " and t.type = :type and t.doneAt is null order by t.dueOn, t.sessionNumber", Task.class)
                .setParameter("organisation", organisation.value())
                .setParameter("person", person.value())
                .setParameter("type", type)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .filter(task -> !London.day(task.madeAt()).isAfter(made))
                .toList();
    }

    /** Open tasks of these people, of one type each, the most pressing first. */
    List<Task> open(OrganisationId organisation, Map<PersonId, FollowUpType> wanted) {
        return entities.createQuery(
                        "select t from Task t where t.organisationId = :organisation and t.personId in :people"
                                + " and t.doneAt is null order by t.dueOn, t.sessionNumber",
                        Task.class)
                .setParameter("organisation", organisation.value())
                .setParameter(
                        "people", wanted.keySet().stream().map(PersonId::value).toList())
                .getResultStream()
                .filter(task -> wanted.get(new PersonId(task.personId())) == task.type())
                .toList();
    }
}
