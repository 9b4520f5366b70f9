package org.waymark.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.waymark.Refusal;
import org.waymark.Visitor;

/**
 * One person's way through one part of one session: done or not, which items are ticked, alone or in a group. Made when
 * the person first does something there; kept as long as the person's record of learning.
 */
@Entity
@Table(name = "session_part")
class SessionPart {
    @Id
    private UUID id;

    @Column(name = "organisation_id")
    private UUID organisationId;

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "session_number")
    private int sessionNumber;

    @Enumerated(EnumType.STRING)
    private Part part;

    @Column(name = "done_at")
    private Instant doneAt;

    private String ticked = "";

    @Enumerated(EnumType.STRING)
    private Company company;

    @Enumerated(EnumType.STRING)
    private Place place;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Version
    private int version;

    protected SessionPart() {}

    SessionPart(Visitor owner, int sessionNumber, Part part, Instant at) {
        this.id = UUID.randomUUID();
        this.organisationId = owner.organisation().value();
        this.personId = owner.person().value();
        this.sessionNumber = sessionNumber;
        this.part = part;
        this.changedAt = at;
    }

    UUID id() {
        return id;
    }

    boolean isDone() {
        return doneAt != null;
    }

    /** @return whether this made a difference; done twice is done once, at the first moment */
    boolean complete(Instant at) {
        if (isDone()) {
            return false;
        }
        doneAt = at;
        changedAt = at;
        return true;
    }

    /** @return whether it had been done */
    boolean reopen(Instant at) {
        if (!isDone()) {
            return false;
        }
        doneAt = null;
        changedAt = at;
        return true;
    }

    /** Exactly these items are ticked from now on. Refuses WRONG_STATE for a part without items. */
    void tick(Collection<String> items, Instant at) {
        if (part != Part.PREPARATION) {
            throw new Refusal(Refusal.Reason.WRONG_STATE, "programme.refusal.nothing-to-tick");
        }
        String now = String.join(" ", items);
        if (!now.equals(ticked)) {
            ticked = now;
            changedAt = at;
        }
    }

    /**
     * How the person does this segment; either may stay open. Refuses WRONG_STATE for a part without minutes, and for
     * evidence in a group.
     */
    void arrange(Company chosenCompany, Place chosenPlace, Instant at) {
        if (!part.isSegment() || (part == Part.EVIDENCE && chosenCompany == Company.GROUP)) {
            throw new Refusal(Refusal.Reason.WRONG_STATE, "programme.refusal.evidence-is-individual");
        }
        if (chosenCompany != company || chosenPlace != place) {
            company = chosenCompany;
            place = chosenPlace;
            changedAt = at;
        }
    }

    static Set<String> items(String ticked) {
        return ticked.isEmpty() ? Set.of() : new LinkedHashSet<>(Arrays.asList(ticked.split(" ")));
    }

    PartSummary summary() {
        return new PartSummary(part, doneAt, items(ticked), company, place);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SessionPart that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
