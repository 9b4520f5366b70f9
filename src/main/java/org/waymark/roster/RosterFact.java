package org.waymark.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.waymark.OrganisationId;
import org.waymark.lms.ConnectionFact;
import org.waymark.web.London;
import org.waymark.web.Texts;

/** How the reading of rosters goes, for the administrator of a connection: when, how many, and what went wrong. */
@ApplicationScoped
public class RosterFact implements ConnectionFact {
    private static final int AFTER_TOKENS = 400;
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    @Inject
    private ListStore store;

    @Inject
    private Texts texts;

    @Override
    public int order() {
        return AFTER_TOKENS;
    }

    @Override
    @Transactional
    public List<Line> about(OrganisationId organisation, UUID platform) {
        ListStore.Health health = store.health(organisation, platform);
        if (health.courses() == 0) {
            return List.of();
        }
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(
                "roster.fact.read",
                health.readAt().map(this::moment).orElseGet(() -> texts.text("roster.fact.never")),
                health.readAt().isPresent()));
        lines.add(new Line(
                "roster.fact.members",
                texts.text("roster.fact.members-in", number(health.members()), health.courses()),
                true));
        if (health.failing() > 0) {
            lines.add(new Line("roster.fact.failure", failure(health), false));
        }
        if (health.passedOver() > 0) {
            lines.add(new Line(
                    "roster.fact.passed-over", texts.text("roster.fact.passed-over-many", health.passedOver()), false));
        }
        return lines;
    }

    private String failure(ListStore.Health health) {
        String reason = texts.text(failureKey(health.failure()));
        return texts.text(
                "roster.fact.failing",
                health.failing(),
                reason,
                health.failedAt().map(this::moment).orElse(""));
    }

    /** Key of the plain words for a reason code. */
    static String failureKey(String code) {
        return "roster.failure." + code.replace('_', '-');
    }

    private String moment(Instant instant) {
        return texts.text(
                "web.format.date-time",
                DATE.format(instant.atZone(London.ZONE)),
                TIME.format(instant.atZone(London.ZONE)));
    }

    private static String number(long number) {
        return String.format(Locale.UK, "%,d", number);
    }
}
