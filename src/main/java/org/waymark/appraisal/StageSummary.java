package org.waymark.appraisal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.waymark.programme.Answer;
import org.waymark.programme.RecordForm;
import org.waymark.records.SigningState;

/**
 * One meeting of a year as one of the two sees it.
 *
 * @param kind    {@code planning}, {@code interim}, {@code final} or {@code one-to-one}
 * @param state   {@code drafting}, {@code signing}, {@code sealed} or {@code ended}
 * @param mark    of the wording; whoever agrees sends it back
 * @param missing last parts of the keys that say what is missing before it can be agreed
 * @param kept    what the reader wrote that could not be put in
 */
public record StageSummary(
        UUID id,
        UUID cycle,
        CycleYear year,
        String kind,
        String state,
        ReviewSeat seat,
        String own,
        String other,
        boolean isOtherGuest,
        RecordForm form,
        List<PartSummary> parts,
        List<Assessed> objectives,
        String mark,
        boolean isOwnAgreed,
        boolean isOtherAgreed,
        List<String> missing,
        Optional<SigningState> signing,
        Optional<Instant> sealedAt,
        List<Kept> kept) {
    public StageSummary {
        parts = List.copyOf(parts);
        objectives = List.copyOf(objectives);
        missing = List.copyOf(missing);
        kept = List.copyOf(kept);
    }

    /** @param writer who writes it; empty for both */
    public record PartSummary(RecordForm.FormPart part, Optional<ReviewSeat> writer, List<ItemSummary> items) {
        public PartSummary {
            items = List.copyOf(items);
        }
    }

    /** @param words as it is read and signed */
    public record ItemSummary(RecordForm.Item item, Answer answer, int revision, String words) {}

    /**
     * An objective and how it went.
     *
     * @param words    how it went, in this meeting
     * @param factors  what lay outside the reviewee's control
     * @param value    empty while none is chosen, and in any but the final review
     * @param interim  what the six-monthly review said of it; empty where there was none
     */
    public record Assessed(
            ObjectiveSummary objective,
            String words,
            String factors,
            Optional<Assessment> value,
            int revision,
            String interim) {}

    public record Kept(String label, String words) {}

    public String path() {
        return "/appraisal/stages/" + id;
    }

    public boolean isOpen() {
        return state.equals("drafting") || state.equals("signing");
    }

    public boolean isDrafting() {
        return state.equals("drafting");
    }

    public boolean isSealed() {
        return state.equals("sealed");
    }

    public boolean isAgreed() {
        return isOwnAgreed && isOtherAgreed;
    }

    public boolean is(String wanted) {
        return kind.equals(wanted);
    }

    /** Whether it says how objectives went. */
    public boolean isAssessing() {
        return is("interim") || is("final");
    }

    /** Parts the reader may write. */
    public List<PartSummary> ownParts() {
        return parts.stream()
                .filter(part -> part.writer().map(seat::equals).orElse(true))
                .toList();
    }
}
