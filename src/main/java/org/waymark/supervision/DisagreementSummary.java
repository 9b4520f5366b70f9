package org.waymark.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.waymark.records.SigningState;

/**
 * A disagreement as one of the two sees it.
 *
 * @param state      {@code open}, {@code signing}, {@code sealed} or {@code ended}
 * @param record     the record that it is about
 * @param isOnRecord whether that record is sealed with it
 * @param account    the reader's own; empty while they have written none
 * @param answer     the other one's; empty while they have written none
 * @param answerBy   last day on which it is waited for
 * @param isWaiting  whether it is waited for
 * @param steps      whom it went to, in order
 * @param ladder     who comes next, as the employer says; empty when all were asked
 * @param signing    the paper that waits, or was sealed: of the record, or of the disagreement itself
 */
public record DisagreementSummary(
        UUID id,
        Seat seat,
        String own,
        String other,
        String state,
        Optional<UUID> record,
        boolean isOnRecord,
        String subject,
        String account,
        String answer,
        LocalDate answerBy,
        boolean isWaiting,
        List<Step> steps,
        List<String> ladder,
        Optional<SigningState> signing) {
    public DisagreementSummary {
        steps = List.copyOf(steps);
        ladder = List.copyOf(ladder);
    }

    /** @param outcome empty while nothing came of it */
    public record Step(
            int number, String level, String who, LocalDate on, String outcome, Optional<LocalDate> outcomeOn) {}

    public String path() {
        return "/supervision/disagreements/" + id;
    }

    public boolean isOpen() {
        return state.equals("open") || state.equals("signing");
    }

    public boolean isSealed() {
        return state.equals("sealed");
    }

    /** Whether a text stands before the two to sign. */
    public boolean isToSign() {
        return isOpen() && signing.filter(each -> !each.isSealed()).isPresent();
    }

    /** Whether the record it is about has still to be sealed with it. */
    public boolean isToRecord() {
        return record.isPresent() && !isOnRecord;
    }

    public boolean isReferred() {
        return !steps.isEmpty();
    }

    /** The one that nothing came of yet. */
    public Optional<Step> pending() {
        return steps.stream().filter(step -> step.outcome().isEmpty()).findFirst();
    }

    /** Whether both accounts, or the time for them, and a referral are there. */
    public boolean isReady() {
        return isReferred()
                && !account.isEmpty()
                && !isWaiting
                && (isToRecord() || pending().isEmpty());
    }
}
