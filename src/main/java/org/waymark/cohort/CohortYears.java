package org.waymark.cohort;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.waymark.PersonId;
import org.waymark.Refusal;
import org.waymark.Refusal.Reason;
import org.waymark.Role;
import org.waymark.Visitor;
import org.waymark.identity.People;
import org.waymark.programme.Programme;
import org.waymark.programme.Standing;
import org.waymark.web.London;

/**
 * The dates of a group's year: suggested, and changed by learning leads. Members of the group and leads of the
 * organisation read them; anybody else is told NOT_FOUND. Decision 0127.
 */
@ApplicationScoped
public class CohortYears {

    @Inject
    private YearStore store;

    @Inject
    private Programme programme;

    @Inject
    private People people;

    @Inject
    private InstantSource clock;

    /** The dates for a member or a lead. Three statements. */
    @Transactional
    public GroupYear year(Visitor visitor, UUID group) {
        YearReading reading = reading(visitor, group);
        Set<PersonId> leads = reading.people();
        Map<PersonId, String> names = leads.isEmpty()
                ? Map.of()
                : people.byIds(leads).values().stream()
                        .collect(Collectors.toMap(person -> person.id(), person -> person.name()));
        boolean isLead = visitor.is(Role.LEAD);
        YearStore.Kept kept = reading.kept();
        return new GroupYear(
                group,
                kept.title(),
                isLead,
                reading.startsOn(),
                kept.startBy().map(by -> names.getOrDefault(by, "")).orElse(""),
                kept.startVersion(),
                reading.suggested().note(),
                reading.points(names, done(visitor, kept.role())).stream()
                        .filter(point -> isLead || !point.isHidden())
                        .toList());
    }

    /** The dates for a lead who is about to change them; anybody else is told NOT_FOUND. */
    @Transactional
    public GroupYear yearToChange(Visitor lead, UUID group) {
        requireLead(lead);
        return year(lead, group);
    }

    /** The first unfinished point from today on that the visitor's group sees; for home, outside a transaction. */
    Optional<YearPoint> next(Visitor visitor, UUID group) {
        LocalDate today = London.day(clock.instant());
        Optional<YearStore.Kept> kept = store.read(visitor.organisation(), group, visitor.person())
                .filter(found -> found.role().isPresent());
        if (kept.isEmpty()) {
            return Optional.empty();
        }
        YearReading reading = new YearReading(kept.get(), programme.suggestedYear());
        return reading.points(Map.of(), done(visitor, kept.get().role())).stream()
                .filter(point ->
                        !point.isHidden() && !point.isDone() && !point.dueOn().isBefore(today))
                .findFirst();
    }

    static void requireLead(Visitor visitor) {
        if (!visitor.is(Role.LEAD)) {
            throw notFound();
        }
    }

    /** What is kept, for members and leads. */
    YearReading reading(Visitor visitor, UUID group) {
        return store.read(visitor.organisation(), group, visitor.person())
                .filter(kept -> kept.role().isPresent() || visitor.is(Role.LEAD))
                .map(kept -> new YearReading(kept, programme.suggestedYear()))
                .orElseThrow(CohortYears::notFound);
    }

    /** Sessions that somebody who learns in the group has done; whoever teaches there does none. */
    private Set<Integer> done(Visitor visitor, Optional<GroupRole> role) {
        if (role.filter(GroupRole.PARTICIPANT::equals).isEmpty()) {
            return Set.of();
        }
        return programme.progressOf(visitor.organisation(), visitor.person()).stream()
                .filter(session -> session.standing() == Standing.DONE)
                .map(session -> session.number())
                .collect(Collectors.toSet());
    }

    static Refusal notFound() {
        return new Refusal(Reason.NOT_FOUND, "cohort.refusal.no-such-group");
    }
}
