package org.waymark.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.waymark.OrganisationId;
import org.waymark.PersonId;
import org.waymark.Visitor;

/** Rows of days away. */
@ApplicationScoped
class MeetingLeaveStore {
    private static final int MOST = 200;
    private static final String OF = """
            select id, person_id, from_on, to_on from meeting_leave
             where organisation_id = ?1 and person_id in (?2, ?3) and to_on >= cast(?4 as date)
             order by from_on, id limit ?5
            """;
    private static final String ADD = """
            insert into meeting_leave (organisation_id, id, person_id, from_on, to_on, added_at)
            values (?1, ?2, ?3, cast(?4 as date), cast(?5 as date), ?6) on conflict do nothing
            """;
    private static final String REMOVE =
            "delete from meeting_leave where organisation_id = ?1 and person_id = ?2 and id = ?3";

    @PersistenceContext
    private EntityManager entities;

    /** Those of two people, who may be the same, that last until a day or longer. */
    List<MeetingLeave> of(OrganisationId organisation, PersonId one, PersonId other, LocalDate since) {
        List<?> rows = entities.createNativeQuery(OF)
                .setParameter(1, organisation.value())
                .setParameter(2, one.value())
                .setParameter(3, other.value())
                .setParameter(4, since.toString())
                .setParameter(5, MOST)
                .getResultList();
        return rows.stream().map(row -> leave((Object[]) row)).toList();
    }

    void add(Visitor of, UUID id, LocalDate from, LocalDate to, Instant now) {
        entities.createNativeQuery(ADD)
                .setParameter(1, of.organisation().value())
                .setParameter(2, id)
                .setParameter(3, of.person().value())
                .setParameter(4, from.toString())
                .setParameter(5, to.toString())
                .setParameter(6, Timestamp.from(now))
                .executeUpdate();
    }

    boolean remove(Visitor of, UUID id) {
        return entities.createNativeQuery(REMOVE)
                        .setParameter(1, of.organisation().value())
                        .setParameter(2, of.person().value())
                        .setParameter(3, id)
                        .executeUpdate()
                == 1;
    }

    private static MeetingLeave leave(Object[] row) {
        return new MeetingLeave(
                (UUID) row[0],
                new PersonId((UUID) row[1]),
                ((Date) row[2]).toLocalDate(),
                ((Date) row[3]).toLocalDate());
    }
}
