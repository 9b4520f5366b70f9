package org.waymark.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.waymark.OrganisationId;
import org.waymark.PersonId;
import org.waymark.Refusal;
import org.waymark.Refusal.Reason;
import org.waymark.Visitor;
import org.waymark.records.ExcerptStore.ExcerptRow;

/**
 * Words that two people own together, taken by one of them into their portfolio or to their mentor: only with the other
 * one's yes, frozen as they were asked for, and taken back by either.
 */
@ApplicationScoped
public class Excerpts {
    @Inject
    private ExcerptStore store;

    @Inject
    private ExcerptReaders readers;

    @Inject
    private PaperReading reading;

    @Inject
    private PaperEvents events;

    @Inject
    private InstantSource clock;

    /** What can be chosen of a sealed paper, by key. Refuses NOT_FOUND to whoever is not a party now, WRONG_STATE unless it is sealed. */
    @Transactional
    public Map<String, String> lines(Visitor party, UUID paper) {
        return lines(sealed(party, paper));
    }

    /** Mentors of the visitor to whom it could go, by their relationship. */
    @Transactional
    public Map<UUID, String> mentors(Visitor visitor) {
        return readers.mentors(visitor);
    }

    /**
     * Asks the other party. The same form sent twice asks once. Refuses NOT_FOUND as {@link #lines} and for a mentor the
     * visitor does not have; INVALID where no line is chosen. Effects: audit and chain {@code records.excerpt-asked}.
     *
     * @param chosen    keys of {@link #lines}
     * @param mentoring the relationship with the mentor it goes to; empty for one's own portfolio
     * @return its id
     */
    @Transactional
    public UUID ask(Visitor party, UUID id, Set<String> chosen, Optional<UUID> mentoring, String why, UUID form) {
        SignedPaper paper = sealed(party, id);
        StringBuilder words = new StringBuilder();
        lines(paper).forEach((key, line) -> {
            if (chosen.contains(key)) {
                words.append(words.isEmpty() ? "" : "\n\n").append(line);
            }
        });
        if (words.isEmpty()) {
            throw new Refusal(Reason.INVALID, "records.excerpt.none-chosen");
        }
        ExcerptRow row = new ExcerptRow(
                form,
                id,
                paper.hash(),
                paper.record().kind(),
                party.person(),
                other(paper, party.person()),
                mentoring.map(relationship -> readers.mentor(party, relationship)),
                mentoring,
                why,
                words.toString(),
                Hashes.hex(paper.hash() + "\n" + words),
                ExcerptState.ASKED,
                clock.instant(),
                Optional.empty(),
                "",
                Optional.empty(),
                "",
                "",
                Optional.empty());
        if (store.add(row, party.organisation())) {
            events.excerpt(paper, party.person(), "records.excerpt-asked", form);
        }
        return form;
    }

    /** Those that the visitor asked for, was asked for, or was given. Nothing for a guest. */
    @Transactional
    public List<ExcerptSummary> all(Visitor visitor) {
        return visitor.pass().isPresent()
                ? List.of()
                : store.around(visitor).stream()
                        .filter(row -> readers.mayRead(visitor, row))
                        .map(row -> summary(visitor, row))
                        .toList();
    }

    /** One. Refuses NOT_FOUND to whoever is neither of the two nor the mentor it was given to, while that relationship lasts. */
    @Transactional
    public ExcerptSummary excerpt(Visitor visitor, UUID id) {
        return summary(visitor, one(visitor, id));
    }

    /**
     * The other party says yes or no. Refuses NOT_FOUND to everybody else, WRONG_STATE once it was answered or taken back.
     * Effects: audit and chain {@code records.excerpt-given} or {@code records.excerpt-refused}.
     *
     * @param words may be empty
     */
    @Transactional
    public void answer(Visitor by, UUID id, boolean isYes, String words) {
        ExcerptRow row = one(by, id);
        if (!row.other().equals(by.person())) {
            throw unknown();
        }
        ExcerptState next = after(row, isYes ? ExcerptState.Act.YES : ExcerptState.Act.NO);
        if (!store.answer(by.organisation(), row, next, words, clock.instant())) {
            throw wrong();
        }
        events.excerpt(
                reading.found(by.organisation(), row.paper()),
                by.person(),
                isYes ? "records.excerpt-given" : "records.excerpt-refused",
                id);
    }

    /** Either of the two takes it back; nobody else reads it from the next request on. Refuses NOT_FOUND, WRONG_STATE. Effects: audit and chain. */
    @Transactional
    public void end(Visitor by, UUID id) {
        ExcerptRow row = one(by, id);
        if (!row.asker().equals(by.person()) && !row.other().equals(by.person())) {
            throw unknown();
        }
        after(row, ExcerptState.Act.WITHDRAW);
        Instant now = clock.instant();
        if (!store.end(by.organisation(), row, by.person(), now)) {
            throw wrong();
        }
        events.excerpt(reading.found(by.organisation(), row.paper()), by.person(), "records.excerpt-ended", id);
    }

    /** Those of these that stand in somebody's portfolio. For the room of evidence; its transaction stands in the organisation. */
    @Transactional
    public List<KeptExcerpt> kept(OrganisationId organisation, Collection<UUID> ids) {
        return store.byIds(organisation, ids).stream().map(KeptExcerpt::of).toList();
    }

    /** All that stand in this person's portfolio, the latest first. As {@link #kept}. */
    @Transactional
    public List<KeptExcerpt> keptBy(OrganisationId organisation, PersonId owner) {
        return store.keptBy(organisation, owner).stream().map(KeptExcerpt::of).toList();
    }

    private SignedPaper sealed(Visitor party, UUID id) {
        SignedPaper paper = reading.asParty(party, id);
        reading.requireNow(party, paper);
        if (paper.state() != PaperState.SEALED || party.pass().isPresent()) {
            throw new Refusal(Reason.WRONG_STATE, "records.refusal.not-sealed");
        }
        return paper;
    }

    private Map<String, String> lines(SignedPaper paper) {
        Map<String, String> lines = new LinkedHashMap<>();
        List<Wording.Part> parts = reading.wording(paper).parts();
        for (int part = 0; part < parts.size(); part++) {
            for (int line = 0; line < parts.get(part).lines().size(); line++) {
                Wording.Line each = parts.get(part).lines().get(line);
                if (!each.text().isBlank()) {
                    String label = each.label().isEmpty() ? "" : each.label() + "\n";
                    lines.put(part + "-" + line, label + each.text());
                }
            }
        }
        return lines;
    }

    private PersonId other(SignedPaper paper, PersonId party) {
        return reading.wording(paper).parties().stream()
                .map(Wording.Party::person)
                .filter(person -> !person.equals(party))
                .findFirst()
                .orElseThrow(Excerpts::unknown);
    }

    private ExcerptRow one(Visitor visitor, UUID id) {
        return store.one(visitor.organisation(), id)
                .filter(row -> visitor.pass().isEmpty() && readers.mayRead(visitor, row))
                .orElseThrow(Excerpts::unknown);
    }

    private static ExcerptState after(ExcerptRow row, ExcerptState.Act act) {
        return row.state().after(act).orElseThrow(Excerpts::wrong);
    }

    private static ExcerptSummary summary(Visitor visitor, ExcerptRow row) {
        return new ExcerptSummary(
                row.id(),
                row.paper(),
                row.paperHash(),
                row.kind(),
                row.askerName(),
                row.otherName(),
                row.readerName(),
                row.asker().equals(visitor.person())
                        ? "asker"
                        : row.other().equals(visitor.person()) ? "other" : "reader",
                row.state(),
                row.why(),
                row.words(),
                row.hash(),
                row.askedAt(),
                row.answeredAt(),
                row.answer(),
                row.endedAt());
    }

    private static Refusal wrong() {
        return new Refusal(Reason.WRONG_STATE, "records.refusal.excerpt-state");
    }

    static Refusal unknown() {
        return new Refusal(Reason.NOT_FOUND, "records.refusal.no-such-excerpt");
    }
}
