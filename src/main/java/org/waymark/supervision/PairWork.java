package org.waymark.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.waymark.Visitor;

/** What is under way between the visitor and those with whom they have supervision: records that are not signed, and disagreements. */
@ApplicationScoped
public class PairWork {
    private static final String WORK = """
            select * from (
                select 'record' as what, r.id, r.relationship_id, m.on_day, r.share_by, r.state, r.supervisor_id = ?2 as gives
                  from session_record r
                  join meeting m on m.organisation_id = r.organisation_id and m.id = r.meeting_id and m.is_open
                 where r.organisation_id = ?1 and (r.supervisee_id = ?2 or r.supervisor_id = ?2)
                   and r.state in ('DRAFTING', 'SHARED', 'AGREED', 'SIGNING', 'DISPUTED', 'REFERRED')
                   and m.state in ('PLANNED', 'HELD')
                union all
                select 'disagreement', d.id, d.relationship_id, cast(d.opened_at as date), null, d.state, d.supervisor_id = ?2
                  from disagreement d
                 where d.organisation_id = ?1 and (d.supervisee_id = ?2 or d.supervisor_id = ?2)
                   and d.state in ('OPEN', 'SIGNING')
            ) work order by on_day, id limit 200
            """;

    @PersistenceContext
    private EntityManager entities;

    /**
     * One thing under way.
     *
     * @param what {@code record} or {@code disagreement}
     * @param on   day of the meeting, or on which it was opened
     * @param step what comes next for the visitor, last part of the key that words it
     */
    public record WorkLine(String what, UUID id, LocalDate on, String step) {
        public String path() {
            return "/supervision/" + what + "s/" + id;
        }
    }

    @Inject
    private MeetingClock clock;

    /** By relationship, the earliest meeting first; by one statement. */
    @Transactional
    public Map<UUID, List<WorkLine>> of(Visitor visitor) {
        List<?> rows = entities.createNativeQuery(WORK)
                .setParameter(1, visitor.organisation().value())
                .setParameter(2, visitor.person().value())
                .getResultList();
        LocalDate today = clock.today();
        return rows.stream()
                .map(Object[].class::cast)
                .collect(Collectors.groupingBy(
                        row -> (UUID) row[2], Collectors.mapping(row -> line(row, today), Collectors.toList())));
    }

    private static WorkLine line(Object[] row, LocalDate today) {
        String what = (String) row[0];
        LocalDate on = ((Date) row[3]).toLocalDate();
        return new WorkLine(
                what,
                (UUID) row[1],
                on,
                what.equals("disagreement") ? "disagreement" : step((String) row[5], (Boolean) row[6], on, today));
    }

    private static String step(String state, boolean isSupervisor, LocalDate on, LocalDate today) {
        return switch (SessionState.valueOf(state)) {
            case DRAFTING -> on.isAfter(today) ? "agenda" : isSupervisor ? "share" : "coming";
            case SHARED -> isSupervisor ? "waits" : "read";
            case AGREED, SIGNING -> "sign";
            default -> "disagreement";
        };
    }
}
