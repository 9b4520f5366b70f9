package org.waymark.supervision;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.waymark.Visitor;
import org.waymark.identity.RelationshipEnded;
import org.waymark.programme.EmployerProfile;

/** When two people meet for supervision, for these two only and only while one supervises the other. */
@ApplicationScoped
public class Meetings {
    @Inject
    private MeetingStore store;

    @Inject
    private MeetingLines lines;

    @Inject
    private MeetingLeaveStore leaves;

    @Inject
    private MeetingPairs pairs;

    @Inject
    private MeetingClock clock;

    /** Everybody with whom the visitor has supervision, with what is planned; those who supervise the visitor first. */
    @Transactional
    public List<PairYear> all(Visitor visitor) {
        Instant now = clock.now();
        List<MeetingPair> found = pairs.of(visitor);
        Map<UUID, List<MeetingSummary>> planned = found.isEmpty()
                ? Map.of()
                : store.planned(visitor).stream().map(Meeting::summary).collect(groupingBy(MeetingSummary::pair));
        return found.stream()
                .map(pair -> new PairYear(pair, Optional.empty(), planned.getOrDefault(pair.id(), List.of()), now))
                .toList();
    }

    /** The meetings of one pair and from what they were counted. Refuses NOT_FOUND for whoever is not of it now. */
    @Transactional
    public PairYear year(Visitor visitor, UUID id) {
        MeetingPair pair = pairs.one(visitor, id);
        List<MeetingLeave> away = away(visitor, pair);
        List<MeetingSummary> meetings = store.ofPair(visitor.organisation(), id).stream()
                .map(Meeting::summary)
                .map(each ->
                        each.away(each.isPlanned() && isAway(away, each.when().on())))
                .toList();
        return new PairYear(pair, lines.plan(visitor, id), meetings, clock.now());
    }

    /** One meeting with what became of it. Refuses NOT_FOUND for whoever is not of its pair now. */
    @Transactional
    public MeetingReading one(Visitor visitor, UUID id) {
        MeetingSummary meeting =
                store.find(visitor, id).orElseThrow(MeetingPairs::notFound).summary();
        MeetingPair pair = pairs.one(visitor, meeting.pair());
        List<MeetingLeave> away = away(visitor, pair);
        List<LocalDate> taken = store.ofPair(visitor.organisation(), pair.id()).stream()
                .filter(each -> each.state() == MeetingState.PLANNED)
                .map(each -> each.when().on())
                .toList();
        EmployerProfile rules = pairs.expected(visitor, pair);
        LocalDate on = meeting.when().on();
        return new MeetingReading(
                pair,
                meeting.away(meeting.isPlanned() && isAway(away, on)),
                lines.changes(visitor, id),
                clock.days().after(on, rules.sharingWorkingDays()),
                rules,
                store.isReplaced(visitor, id),
                firstFree(taken, away),
                visitor.person(),
                clock.now());
    }

    /** Nothing of a relationship that has ended is read any more, in the transaction in which it ends. */
    void close(@Observes RelationshipEnded ended) {
        store.close(ended.organisation(), ended.relationship());
    }

    private List<MeetingLeave> away(Visitor visitor, MeetingPair pair) {
        return leaves.of(visitor.organisation(), pair.person(), pair.supporter(), clock.today());
    }

    static boolean isAway(List<MeetingLeave> leaves, LocalDate day) {
        return leaves.stream().anyMatch(each -> each.covers(day));
    }

    /** The next working day that suits both and has no meeting of theirs yet. */
    private LocalDate firstFree(List<LocalDate> taken, List<MeetingLeave> away) {
        LocalDate next = clock.days().after(clock.today(), 1);
        return Stream.iterate(next, day -> clock.days().after(day, 1))
                .limit(200)
                .filter(day -> !taken.contains(day) && !isAway(away, day))
                .findFirst()
                .orElse(next);
    }
}
