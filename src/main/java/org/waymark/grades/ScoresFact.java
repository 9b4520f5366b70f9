package org.waymark.grades;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.waymark.OrganisationId;
import org.waymark.lms.ConnectionFact;
import org.waymark.web.Texts;

/** Tells the administrator how many scores wait, since when, and how many were set aside. */
@ApplicationScoped
public class ScoresFact implements ConnectionFact {
    private static final int AFTER_ROSTER = 40;
    /** Trust in the connection ends where a score waits for longer than an hour. */
    private static final Duration OLD = Duration.ofHours(1);

    @Inject
    private QueueStore queue;

    @Inject
    private Texts texts;

    @Inject
    private InstantSource clock;

    @Override
    public int order() {
        return AFTER_ROSTER;
    }

    @Override
    @Transactional
    public List<Line> about(OrganisationId organisation, UUID platform) {
        QueueCounts counts = queue.counts(organisation, Optional.of(platform));
        if (counts.places() == 0) {
            return List.of();
        }
        List<Line> lines = new ArrayList<>();
        long waiting = counts.of(State.WAITING);
        Duration age = counts.oldest()
                .map(oldest -> Duration.between(oldest, clock.instant()))
                .filter(since -> !since.isNegative())
                .orElse(Duration.ZERO);
        boolean isYoung = age.compareTo(OLD) < 0;
        lines.add(new Line("grades.fact.waiting", texts.text("grades.fact.scores", waiting), isYoung));
        if (waiting > 0) {
            lines.add(new Line("grades.fact.oldest", age(age), isYoung));
        }
        long aside = counts.of(State.PARKED) + counts.of(State.REFUSED);
        lines.add(new Line("grades.fact.aside", texts.text("grades.fact.scores", aside), aside == 0));
        return lines;
    }

    private String age(Duration age) {
        return age.toHours() > 0
                ? texts.text("grades.fact.hours", age.toHours())
                : texts.text("grades.fact.minutes", age.toMinutes());
    }
}
