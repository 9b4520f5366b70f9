package org.waymark.cohort;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.waymark.Audited;
import org.waymark.RecordRef;
import org.waymark.Refusal;
import org.waymark.Refusal.Reason;
import org.waymark.Visitor;

/** What a learning lead changes of a group's year; anybody else is told NOT_FOUND. Every change stays on record. */
@ApplicationScoped
public class YearChanges {
    private static final int OWN_MAX = 60;

    @Inject
    private YearStore store;

    @Inject
    private CohortYears years;

    @Inject
    private Event<Audited> audit;

    @Inject
    private InstantSource clock;

    /** Sets the first day. Refuses STALE when somebody else has set it since. Effects: audit {@code cohort.year-start}. */
    @Transactional
    public void start(Visitor lead, UUID group, LocalDate day, int version) {
        YearReading reading = toChange(lead, group);
        requireSame(reading.kept().startVersion(), version);
        boolean isFirst = store.start(lead.organisation(), group, version + 1, day, lead.person(), clock.instant());
        done(lead, group, isFirst, "cohort.year-start", "");
    }

    /** Moves a point. Refuses STALE as {@link #start}, NOT_FOUND without such a point. Effects: audit. */
    @Transactional
    public void change(Visitor lead, UUID group, String key, LocalDate day, String reason, int version) {
        YearReading reading = toChange(lead, group);
        YearStore.Line now = line(reading, key, version);
        keep(
                lead,
                group,
                new YearStore.Line(
                        key,
                        version + 1,
                        now.isOwn(),
                        now.title(),
                        Optional.of(day),
                        reason.strip(),
                        now.isHidden(),
                        Optional.of(lead.person())));
    }

    /** Hides a point from the group, or shows it again. Refuses as {@link #change}. Effects: audit. */
    @Transactional
    public void hide(Visitor lead, UUID group, String key, boolean isHidden, int version) {
        YearReading reading = toChange(lead, group);
        YearStore.Line now = line(reading, key, version);
        keep(
                lead,
                group,
                new YearStore.Line(
                        key,
                        version + 1,
                        now.isOwn(),
                        now.title(),
                        now.dueOn(),
                        now.reason(),
                        isHidden,
                        now.datedBy()));
    }

    /**
     * Adds a point of the lead's own; sent twice it is added once. Refuses INVALID when the group has sixty.
     *
     * @param id of the form
     */
    @Transactional
    public void add(Visitor lead, UUID group, UUID id, String title, LocalDate day) {
        YearReading reading = toChange(lead, group);
        if (reading.kept().lines().stream().anyMatch(line -> line.key().equals(id.toString()))) {
            return;
        }
        if (reading.kept().lines().stream().filter(YearStore.Line::isOwn).count() >= OWN_MAX) {
            throw new Refusal(Reason.INVALID, "cohort.refusal.year-full");
        }
        keep(
                lead,
                group,
                new YearStore.Line(
                        id.toString(),
                        1,
                        true,
                        title.strip(),
                        Optional.of(day),
                        "",
                        false,
                        Optional.of(lead.person())));
    }

    private void keep(Visitor lead, UUID group, YearStore.Line line) {
        boolean isFirst = store.add(lead.organisation(), group, line, lead.person(), clock.instant());
        done(lead, group, isFirst, "cohort.year-point", "point=" + line.key() + " version=" + line.version());
    }

    private void done(Visitor lead, UUID group, boolean isFirst, String action, String detail) {
        if (!isFirst) {
            throw new Refusal(Reason.STALE, "cohort.refusal.year-changed");
        }
        audit.fire(new Audited(lead.organisation(), lead.person(), action, new RecordRef("group", group), detail));
    }

    private static YearStore.Line line(YearReading reading, String key, int version) {
        YearPoint point = reading.points(Map.of(), Set.of()).stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow(CohortYears::notFound);
        requireSame(point.version(), version);
        return reading.kept().lines().stream()
                .filter(line -> line.key().equals(key))
                .findFirst()
                .orElseGet(() -> new YearStore.Line(
                        key, 0, false, point.title(), Optional.empty(), "", false, Optional.empty()));
    }

    private static void requireSame(int present, int seen) {
        if (present != seen) {
            throw new Refusal(Reason.STALE, "cohort.refusal.year-changed");
        }
    }

    private YearReading toChange(Visitor lead, UUID group) {
        CohortYears.requireLead(lead);
        return years.reading(lead, group);
    }
}
