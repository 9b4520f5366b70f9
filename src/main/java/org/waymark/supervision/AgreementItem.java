package org.waymark.supervision;

import java.time.Instant;
import java.util.Optional;
import org.waymark.PersonId;
import org.waymark.programme.Answer;
import org.waymark.programme.RecordForm;

/**
 * One item as both of the two read it.
 *
 * @param revision  counts its wordings from 0, which is before anything was written
 * @param changedBy who wrote it last
 * @param words     the answer as it is read and signed
 * @param expected  what the employer's profile says here; empty where it says nothing
 * @param difference how it differs from the employer's profile; empty where it does not
 */
public record AgreementItem(
        RecordForm.Item item,
        Answer answer,
        int revision,
        Optional<PersonId> changedBy,
        Optional<Instant> superviseeAgreedAt,
        Optional<Instant> supervisorAgreedAt,
        String words,
        String expected,
        Optional<Difference> difference) {
    /** @param expected what the profile says, as it is read @param source whose profile that is */
    public record Difference(String expected, String source, String reason) {}

    public boolean isAgreedBy(Seat seat) {
        return (seat == Seat.SUPERVISEE ? superviseeAgreedAt : supervisorAgreedAt).isPresent();
    }

    public boolean isAgreed() {
        return superviseeAgreedAt.isPresent() && supervisorAgreedAt.isPresent();
    }

    /** Whether anything stands here that one can agree to. */
    public boolean isWritten() {
        return item.kind() == RecordForm.AnswerKind.CLAUSE || !answer.isEmpty();
    }
}
