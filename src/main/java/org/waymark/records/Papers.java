package org.waymark.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.waymark.PersonId;
import org.waymark.Visitor;
import org.waymark.identity.People;
import org.waymark.identity.PersonSummary;

/** Papers as their parties read them, and those whom a party granted it. Anybody else is told NOT_FOUND, whatever their role. */
@ApplicationScoped
public class Papers {
    private static final int LISTED_MOST = 300;

    @Inject
    private PaperStore store;

    @Inject
    private PaperReading reading;

    @Inject
    private PaperFiles files;

    @Inject
    private People people;

    /** Refuses NOT_FOUND to whoever may not read it: see {@link PaperReading}. */
    @Transactional
    public PaperSummary paper(Visitor by, UUID id) {
        return reading.shown(by, reading.readable(by, id));
    }

    /** The file of a sealed paper, which the offline check reads. Refuses as {@link #paper}; WRONG_STATE unless sealed. */
    @Transactional
    public SealedFile file(Visitor by, UUID id) {
        return files.file(by, reading.readable(by, id));
    }

    /** What is the visitor's to sign, what waits for others, and what is sealed. */
    @Transactional
    public PaperLists lists(Visitor by) {
        PersonId me = by.person();
        List<SigningState> all = Standings.papers(store.ofPerson(by.organisation(), me, LISTED_MOST)).stream()
                .filter(paper -> by.pass().isEmpty() || by.pass().get().thing().equals(paper.record()))
                .toList();
        Map<PersonId, PersonSummary> names = people.byIds(all.stream()
                .flatMap(paper -> paper.parties().stream())
                .distinct()
                .toList());
        Predicate<SigningState> isMine = paper -> paper.missing().contains(me);
        return new PaperLists(
                lines(all, me, names, isMine),
                lines(all, me, names, isMine.negate().and(paper -> !paper.isSealed())),
                lines(all, me, names, SigningState::isSealed),
                all.size() == LISTED_MOST);
    }

    private static List<PaperLine> lines(
            List<SigningState> all, PersonId me, Map<PersonId, PersonSummary> names, Predicate<SigningState> which) {
        return all.stream().filter(which).map(paper -> line(paper, me, names)).toList();
    }

    private static PaperLine line(SigningState paper, PersonId me, Map<PersonId, PersonSummary> names) {
        PersonId other = paper.parties().stream()
                .filter(person -> !person.equals(me))
                .findFirst()
                .orElse(me);
        return new PaperLine(
                paper.paper(),
                paper.record().kind().toLowerCase(Locale.ROOT),
                paper.number(),
                other,
                Optional.ofNullable(names.get(other)).map(PersonSummary::name).orElse(""),
                paper.sealedAt().orElse(paper.presentedAt()));
    }
}
