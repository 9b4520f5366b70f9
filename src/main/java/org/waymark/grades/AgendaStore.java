package org.waymark.grades;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.waymark.OrganisationId;

/** Everything that is due, in one statement: it is asked every few seconds. */
@ApplicationScoped
class AgendaStore {
    private static final String AGENDA = """
            select exists (select 1 from score_news where organisation_id = ?1),
                   exists (select 1 from scored_place where organisation_id = ?1 and reckon_at <= ?2),
                   exists (select 1 from score where organisation_id = ?1 and state = 'DELIVERED' and changed_at < ?3),
                   (select string_agg(distinct cast(s.platform_id as text), ' ') from score s
                     where s.organisation_id = ?1 and s.state = 'WAITING' and s.next_at <= ?2
                       and not exists (select 1 from score_route r
                                        where r.organisation_id = ?1 and r.platform_id = s.platform_id
                                          and r.closed_until > ?2)),
                   (select count(*) from score where organisation_id = ?1 and state = 'WAITING'),
                   (select min(queued_at) from score where organisation_id = ?1 and state = 'WAITING')
            """;

    @PersistenceContext
    private EntityManager entities;

    Agenda agenda(OrganisationId organisation, Instant now, Instant old) {
        Object[] row = (Object[]) entities.createNativeQuery(AGENDA)
                .setParameter(1, organisation.value())
                .setParameter(2, Timestamp.from(now))
                .setParameter(3, Timestamp.from(old))
                .getSingleResult();
        List<UUID> platforms = row[3] == null
                ? List.of()
                : Arrays.stream(((String) row[3]).split(" "))
                        .map(UUID::fromString)
                        .toList();
        return new Agenda(
                (Boolean) row[0],
                (Boolean) row[1],
                (Boolean) row[2],
                platforms,
                ((Number) row[4]).longValue(),
                Optional.ofNullable((Timestamp) row[5]).map(Timestamp::toInstant));
    }
}
