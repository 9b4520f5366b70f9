package org.waymark.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.waymark.PersonId;
import org.waymark.Refusal;
import org.waymark.Refusal.Reason;
import org.waymark.Visitor;
import org.waymark.identity.Acquaintances;
import org.waymark.identity.PersonSummary;
import org.waymark.web.London;

/**
 * Readers of a sealed paper beyond its parties. Only a party lets somebody read, by name, for a reason and for seven days at
 * most; nobody reads before the other party was shown it; every reading stands before both. No lead and no administrator
 * grants anything.
 */
@ApplicationScoped
public class ReadGrants {
    /** Longest, counted from today. */
    public static final int DAYS_MOST = 7;

    @Inject
    private GrantStore store;

    @Inject
    private PaperReading reading;

    @Inject
    private Acquaintances people;

    @Inject
    private PaperEvents events;

    @Inject
    private InstantSource clock;

    /** All grants of a paper, with every reading. Refuses NOT_FOUND for whoever is not a party. */
    @Transactional
    public List<GrantSummary> of(Visitor party, UUID paper) {
        reading.asParty(party, paper);
        store.show(party, paper, clock.instant());
        return store.of(party.organisation(), paper, today());
    }

    /** What others let the visitor read. Nothing for a guest. */
    @Transactional
    public List<GivenPaper> to(Visitor visitor) {
        return visitor.pass().isPresent() ? List.of() : store.to(visitor, today());
    }

    /** Papers of the visitor that another party lets somebody read, as long as the visitor has not been shown it. */
    @Transactional
    public List<GivenPaper> unseen(Visitor visitor) {
        return visitor.pass().isPresent() ? List.of() : store.unseen(visitor, today());
    }

    /**
     * Lets somebody read. The same form sent twice grants once. Refuses NOT_FOUND for whoever is not a party now; WRONG_STATE
     * for what is not sealed; INVALID where nobody or more than one has this name, for a party, and for another day than
     * the next seven. Effects: audit and chain {@code records.reader-granted}.
     *
     * @param name  whole name
     * @param until last day
     */
    @Transactional
    public void grant(Visitor party, UUID id, String name, String reason, LocalDate until, UUID form) {
        SignedPaper paper = reading.asParty(party, id);
        reading.requireNow(party, paper);
        if (paper.state() != PaperState.SEALED) {
            throw new Refusal(Reason.WRONG_STATE, "records.refusal.not-sealed");
        }
        if (until.isBefore(today()) || until.isAfter(today().plusDays(DAYS_MOST))) {
            throw new Refusal(Reason.INVALID, "records.grant.day-far");
        }
        List<PersonSummary> named = people.named(party, name);
        if (named.size() != 1) {
            throw new Refusal(Reason.INVALID, named.isEmpty() ? "records.grant.nobody" : "records.grant.several");
        }
        PersonId reader = named.get(0).id();
        if (reading.isParty(paper, reader)) {
            throw new Refusal(Reason.INVALID, "records.grant.party");
        }
        if (store.add(paper, form, party.person(), reader, reason, until, clock.instant())) {
            events.granted(paper, party.person(), form);
        }
    }

    /** Either party takes it back; it opens nothing from the next request on. Refuses NOT_FOUND. Effects: audit and chain. */
    @Transactional
    public void end(Visitor party, UUID id, UUID grant) {
        SignedPaper paper = reading.asParty(party, id);
        Instant now = clock.instant();
        if (store.end(paper, grant, party.person(), now)) {
            events.grantEnded(paper, party.person(), grant);
        }
    }

    private LocalDate today() {
        return London.day(clock.instant());
    }
}
