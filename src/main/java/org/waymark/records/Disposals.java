package org.waymark.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.waymark.Refusal;
import org.waymark.Refusal.Reason;
import org.waymark.Role;
import org.waymark.Visitor;
import org.waymark.identity.Organisations;

/**
 * The end of a signed record: one of those who keep records proposes it when its time is over, another carries it out. Then
 * its texts, signatures and parties are gone; what stays is a certificate without a word of it, and the chain. Nobody
 * decides about a record of their own.
 */
@ApplicationScoped
public class Disposals {
    @Inject
    private RetentionStore retained;

    @Inject
    private DisposalStore store;

    @Inject
    private Retention retention;

    @Inject
    private RetentionEvents events;

    @Inject
    private Organisations organisations;

    /**
     * Proposes to dispose of the record that a paper is of; proposed twice is proposed once. Refuses NOT_FOUND to anyone who
     * does not keep records, NOT_YOURS for a record of one's own, WRONG_STATE before its time, while it is held, or while
     * something of it waits for signatures. Effects: audit and chain {@code records.disposal-proposed}.
     */
    @Transactional
    public void propose(Visitor by, UUID paper) {
        Keepers.require(by);
        retained.alone(by.organisation());
        RetainedFile file = retention.file(by, paper);
        requireDue(file);
        UUID id = UUID.randomUUID();
        if (store.propose(by.organisation(), id, file.record(), by.person(), events.now())) {
            events.chain(by, "records.disposal-proposed", file.record().record(), "disposal=" + id);
        }
    }

    /**
     * Takes a proposal back; the record stays. Refuses NOT_FOUND as above, WRONG_STATE when it was carried out. Effects:
     * audit and chain {@code records.disposal-withdrawn}.
     */
    @Transactional
    public void withdraw(Visitor by, UUID id) {
        DisposalStore.Row row = found(by, id, DisposalState.Act.WITHDRAW);
        if (row.state() == DisposalState.PROPOSED) {
            store.withdraw(by.organisation(), id, by.person(), events.now());
            events.chain(by, "records.disposal-withdrawn", row.record(), "disposal=" + id);
        }
    }

    /**
     * Disposes of the record, for good. Refuses as {@link #propose}; NOT_YOURS to whoever proposed it, WRONG_STATE when it
     * was taken back or carried out before. Effects: audit and chain {@code records.disposed}, {@link RecordDisposed}.
     */
    @Transactional
    public void carryOut(Visitor by, UUID id) {
        DisposalStore.Row row = found(by, id, DisposalState.Act.CARRY_OUT);
        RetainedFile file = retention.file(by, row.record());
        if (row.proposal().by().person().equals(by.person())) {
            throw new Refusal(Reason.NOT_YOURS, "records.refusal.second-person");
        }
        requireDue(file);
        RetainedRecord record = file.record();
        Instant now = events.now();
        DisposalCertificate certificate = new DisposalCertificate(
                id,
                organisations.name(by.organisation()),
                record.record(),
                record.rule().keptAs(),
                record.rule().months(),
                record.begunAt().orElseThrow(),
                record.keptUntil().orElseThrow(),
                store.papers(by.organisation(), record.record()),
                record.parties(),
                new DisposalCertificate.Deed(
                        record.proposal().orElseThrow().by(), row.proposal().at()),
                new DisposalCertificate.Deed(new RetainedRecord.Party(by.person(), by.name()), now));
        store.carryOut(by.organisation(), certificate);
        events.disposed(by, certificate);
    }

    /** What is left of a record, for those who keep records and those whose it was. Refuses NOT_FOUND to anyone else. */
    @Transactional
    public DisposalCertificate certificate(Visitor by, UUID id) {
        boolean isKeeper = by.is(Role.LEAD) || by.is(Role.ADMINISTRATOR);
        return store.certificate(by.organisation(), id, isKeeper ? Optional.empty() : Optional.of(by.person()))
                .orElseThrow(Sealing::unknown);
    }

    /** The same by a paper of it, for those whose it was; empty for anyone else and for what is there. */
    @Transactional
    public Optional<DisposalCertificate> ofPaper(Visitor by, UUID paper) {
        return by.pass().isPresent() ? Optional.empty() : store.ofPaper(by.organisation(), paper, by.person());
    }

    private DisposalStore.Row found(Visitor by, UUID id, DisposalState.Act act) {
        Keepers.require(by);
        retained.alone(by.organisation());
        DisposalStore.Row row = store.find(by.organisation(), id).orElseThrow(Sealing::unknown);
        if (row.state().after(act).isEmpty()) {
            throw new Refusal(Reason.WRONG_STATE, "records.refusal.disposal-over");
        }
        return row;
    }

    private static void requireDue(RetainedFile file) {
        if (file.isOwn()) {
            throw new Refusal(Reason.NOT_YOURS, "records.refusal.own-record");
        }
        if (file.record().isHeld()) {
            throw new Refusal(Reason.WRONG_STATE, "records.refusal.held");
        }
        if (!file.record().isDue()) {
            throw new Refusal(Reason.WRONG_STATE, "records.refusal.not-over");
        }
    }
}
