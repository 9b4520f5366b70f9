package org.waymark.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.waymark.RecordRef;
import org.waymark.Refusal;
import org.waymark.Refusal.Reason;
import org.waymark.Visitor;

/** How long the organisation keeps each class of signed records. */
@ApplicationScoped
public class RetentionRules {
    static final int NOTE_MAX = 500;

    @Inject
    private RetentionStore store;

    @Inject
    private RetentionEvents events;

    /** What counts now. Refuses NOT_FOUND to anyone who does not keep records. */
    @Transactional
    public RetentionRule rule(Visitor by, RetentionClass keptAs) {
        Keepers.require(by);
        return store.rules(by.organisation()).get(keptAs);
    }

    /**
     * Sets another length, with what it rests on; every length ever set stays on record. It counts for what is there
     * already, too. Refuses as {@link #rule}; INVALID below the least of the class. Effects: audit
     * {@code records.retention-set}.
     */
    @Transactional
    public void set(Visitor by, RetentionClass keptAs, int months, String note) {
        Keepers.require(by);
        if (months < keptAs.monthsLeast()
                || months > RetentionClass.MONTHS_MOST
                || note.isBlank()
                || note.length() > NOTE_MAX) {
            throw new Refusal(Reason.INVALID, "records.refusal.retention-too-short");
        }
        store.alone(by.organisation());
        store.set(by.organisation(), keptAs, months, note.strip(), by.person(), events.now());
        events.audit(
                by,
                "records.retention-set",
                new RecordRef("organisation", by.organisation().value()),
                "class=" + keptAs + " months=" + months);
    }
}
