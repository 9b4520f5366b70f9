package org.waymark.grades;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.waymark.Audited;
import org.waymark.PersonId;
import org.waymark.RecordRef;
import org.waymark.Refusal;
import org.waymark.Refusal.Reason;
import org.waymark.Role;
import org.waymark.Visitor;
import org.waymark.identity.People;
import org.waymark.identity.PersonSummary;

/**
 * What the gradebook of the LMS has been told and is to be told. An administrator of the LMS sees it person by person, a
 * learning lead in numbers, everybody their own.
 */
@ApplicationScoped
public class Gradebook {
    private static final int LINES_A_PAGE = 50;
    private static final int PAGES_MAX = 10_000;

    @Inject
    private QueueStore queue;

    @Inject
    private Titles titles;

    @Inject
    private People people;

    @Inject
    private InstantSource clock;

    @Inject
    private Event<Audited> audit;

    /** The queue in numbers, for leads and administrators of the LMS; anyone else is told NOT_FOUND. */
    @Transactional
    public QueueCounts counts(Visitor visitor) {
        if (!visitor.is(Role.LEAD) && !visitor.is(Role.ADMINISTRATOR)) {
            throw new Refusal(Reason.NOT_FOUND, "grades.refusal.no-page");
        }
        return queue.counts(visitor.organisation(), Optional.empty());
    }

    /**
     * A part of the queue, what changed last first. For administrators of the LMS; refuses NOT_YOURS to a lead, and
     * NOT_FOUND to anyone else.
     *
     * @param state  only these; empty for all that are listed
     * @param number of the part, 1 or more
     */
    @Transactional
    public QueuePage queue(Visitor visitor, Optional<State> state, int number) {
        QueueCounts counts = counts(visitor);
        requireAdministrator(visitor);
        int page = Math.min(Math.max(number, 1), PAGES_MAX);
        List<QueueStore.Row> rows =
                queue.rows(visitor.organisation(), state, (page - 1) * LINES_A_PAGE, LINES_A_PAGE + 1);
        List<QueueStore.Row> shown = rows.subList(0, Math.min(rows.size(), LINES_A_PAGE));
        Map<PersonId, PersonSummary> names = people.byIds(
                shown.stream().map(QueueStore.Row::person).distinct().toList());
        Map<UUID, String> courses = titles.ofCourses(shown);
        List<QueueLine> lines = shown.stream()
                .map(row -> line(row, Optional.ofNullable(names.get(row.person())), courses))
                .toList();
        return new QueuePage(counts, state, lines, page, rows.size() > LINES_A_PAGE);
    }

    /** What the visitor's own courses are told, the latest first. */
    @Transactional
    public List<ToldLine> told(Visitor visitor) {
        List<QueueStore.Row> rows = queue.own(visitor.organisation(), visitor.person());
        Map<UUID, String> courses = titles.ofCourses(rows);
        return rows.stream()
                .map(row -> new ToldLine(
                        titles.of(row.placement()),
                        courses.getOrDefault(row.group(), ""),
                        row.state(),
                        row.told(),
                        row.toldAt(),
                        row.points(),
                        row.most()))
                .toList();
    }

    /**
     * Sends a score again, whatever became of it; one that waits is tried now. For administrators of the LMS, refusals as
     * above; NOT_FOUND for one that is not listed. Effects: audit {@code grades.sent-again}.
     */
    @Transactional
    public void sendAgain(Visitor visitor, UUID score) {
        requireAdministrator(visitor);
        if (!queue.isKnown(visitor.organisation(), score)) {
            throw new Refusal(Reason.NOT_FOUND, "grades.refusal.no-such-score");
        }
        queue.again(visitor.organisation(), Optional.of(score), clock.instant());
        audit(visitor, new RecordRef("score", score), "");
    }

    /** Sends all again that were parked or refused. For administrators of the LMS; effects as above. */
    @Transactional
    public void sendAllAgain(Visitor visitor) {
        requireAdministrator(visitor);
        int sent = queue.again(visitor.organisation(), Optional.empty(), clock.instant());
        audit(visitor, new RecordRef("organisation", visitor.organisation().value()), "scores=" + sent);
    }

    private static void requireAdministrator(Visitor visitor) {
        if (!visitor.is(Role.ADMINISTRATOR)) {
            throw visitor.is(Role.LEAD)
                    ? new Refusal(Reason.NOT_YOURS, "grades.refusal.administrators")
                    : new Refusal(Reason.NOT_FOUND, "grades.refusal.no-page");
        }
    }

    private QueueLine line(QueueStore.Row row, Optional<PersonSummary> person, Map<UUID, String> courses) {
        return new QueueLine(
                row.id(),
                person.map(PersonSummary::name).orElse(""),
                titles.of(row.placement()),
                courses.getOrDefault(row.group(), ""),
                row.state(),
                row.points(),
                row.most(),
                row.attempts(),
                row.reason(),
                row.answer(),
                row.changedAt(),
                Optional.of(row.nextAt()).filter(next -> row.state() == State.WAITING));
    }

    private void audit(Visitor visitor, RecordRef subject, String detail) {
        audit.fire(new Audited(visitor.organisation(), visitor.person(), "grades.sent-again", subject, detail));
    }
}
