package org.waymark.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.waymark.programme.EmployerProfile;
import org.waymark.programme.RecordForm;
import org.waymark.records.SigningState;

/**
 * An agreement as one of the two sees it.
 *
 * @param seat     the reader's
 * @param other    name of the other one
 * @param state    {@code drafting}, {@code signing}, {@code sealed}
 * @param signing  the paper that waits, or the last that was sealed
 * @param kept     what the reader wrote that could not be put in
 */
public record AgreementSummary(
        UUID id,
        Seat seat,
        String own,
        String other,
        boolean isOtherGuest,
        RecordForm form,
        EmployerProfile profile,
        String state,
        Optional<Instant> sealedAt,
        Optional<LocalDate> reviewOn,
        boolean isReviewDue,
        Optional<SigningState> signing,
        List<PartSummary> parts,
        List<KeptAnswer> kept) {
    public AgreementSummary {
        parts = List.copyOf(parts);
        kept = List.copyOf(kept);
    }

    public record PartSummary(RecordForm.FormPart part, List<AgreementItem> items) {
        public PartSummary {
            items = List.copyOf(items);
        }
    }

    /** What the reader wrote under an item while the other one changed it. */
    public record KeptAnswer(String label, String words) {}

    public boolean isDrafting() {
        return state.equals("drafting");
    }

    public boolean isSealed() {
        return state.equals("sealed");
    }

    public List<AgreementItem> items() {
        return parts.stream().flatMap(part -> part.items().stream()).toList();
    }

    public Optional<AgreementItem> item(String key) {
        return items().stream().filter(item -> item.item().key().equals(key)).findFirst();
    }

    /** How many items both agree to as they stand. */
    public long agreedCount() {
        return items().stream().filter(AgreementItem::isAgreed).count();
    }

    /** What the reader has still to agree to. */
    public List<AgreementItem> yours() {
        return items().stream()
                .filter(item -> item.isWritten() && !item.isAgreedBy(seat))
                .toList();
    }

    /** What nobody has written yet. */
    public List<AgreementItem> empty() {
        return items().stream().filter(item -> !item.isWritten()).toList();
    }

    public boolean isAgreed() {
        return agreedCount() == items().size();
    }
}
