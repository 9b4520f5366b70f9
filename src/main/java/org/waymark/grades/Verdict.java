package org.waymark.grades;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.waymark.lti.access.Trouble;
import org.waymark.lti.ags.ScoreAnswer;

/**
 * What became of one attempt.
 *
 * @param reason code for the page; empty when all is well
 * @param answer the LMS's own words, at most 500 characters
 */
record Verdict(Kind kind, String reason, String answer, Optional<Duration> retryAfter) {
    /** Every way it can end. */
    enum Kind {
        DELIVERED,
        /** Not now. */
        LATER,
        /** Not now, through no fault of the platform's or of the score's. */
        SOON,
        PARKED,
        REFUSED
    }

    static final Verdict SOON = new Verdict(Kind.SOON, "", "", Optional.empty());

    /** Something is wrong with us. */
    static final Verdict FAULT = new Verdict(Kind.LATER, "fault", "", Optional.empty());

    static Verdict parked(String reason) {
        return new Verdict(Kind.PARKED, reason, "", Optional.empty());
    }

    static Verdict refused(String reason) {
        return new Verdict(Kind.REFUSED, reason, "", Optional.empty());
    }

    static Verdict of(ScoreAnswer answer) {
        Kind kind =
                switch (answer.state()) {
                    case DELIVERED, SUPERSEDED -> Kind.DELIVERED;
                    case RETRY -> Kind.LATER;
                    case PARKED -> Kind.PARKED;
                    case REFUSED, WITHHELD -> Kind.REFUSED;
                };
        String fixed = answer.state() == ScoreAnswer.State.DELIVERED
                ? ""
                : answer.state().name().toLowerCase(Locale.ROOT);
        return answer.trouble()
                .filter(trouble -> answer.state() != ScoreAnswer.State.SUPERSEDED)
                .map(trouble -> of(kind, trouble))
                .orElseGet(() -> new Verdict(kind, fixed, "", Optional.empty()));
    }

    /** What stands in the way before a score can be sent. */
    static Verdict of(Trouble trouble) {
        Kind kind =
                switch (trouble.remedy()) {
                    case RETRY -> Kind.LATER;
                    case ASK, GIVE_UP -> Kind.PARKED;
                };
        return of(kind, trouble);
    }

    private static Verdict of(Kind kind, Trouble trouble) {
        return new Verdict(kind, trouble.reason().text(), trouble.words(), trouble.retryAfter());
    }
}
