package org.waymark.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.waymark.OrganisationId;
import org.waymark.PersonId;
import org.waymark.RecordRef;
import org.waymark.Visitor;
import org.waymark.identity.People;
import org.waymark.identity.PersonSummary;
import org.waymark.web.London;

/**
 * Signed records at the end of their time, for those who keep records. They are told what it is, whose and since when, and
 * no word that stands in it. A record is all that was ever signed of one thing, and its time counts from the last of it.
 */
@ApplicationScoped
public class Retention {
    private static final int LISTED_MOST = 200;
    private static final int MONTHS_AHEAD = 12;

    @Inject
    private RetentionStore store;

    @Inject
    private HoldStore holds;

    @Inject
    private DisposalStore disposals;

    @Inject
    private People people;

    @Inject
    private InstantSource clock;

    /** What is over or will be within a year, what is held, what was disposed of. Refuses NOT_FOUND to anyone else. */
    @Transactional
    public RetentionOverview overview(Visitor by) {
        Keepers.require(by);
        OrganisationId organisation = by.organisation();
        Map<RetentionClass, RetentionRule> rules = store.rules(organisation);
        List<RetentionStore.Row> rows =
                store.overBefore(organisation, rules.values(), today().plusMonths(MONTHS_AHEAD), LISTED_MOST + 1);
        List<RetentionStore.Row> shown = rows.subList(0, Math.min(rows.size(), LISTED_MOST));
        List<HoldStore.Row> held = holds.now(organisation, LISTED_MOST);
        Map<PersonId, PersonSummary> names = names(shown, held);
        return new RetentionOverview(
                List.copyOf(rules.values()),
                shown.stream().map(row -> summary(row, rules, names)).toList(),
                rows.size() > LISTED_MOST,
                held.stream().map(row -> summary(row, names)).toList(),
                disposals.gone(organisation, LISTED_MOST).stream()
                        .map(gone -> new RetentionOverview.Gone(
                                gone.id(),
                                gone.record().kind(),
                                gone.parties().stream()
                                        .map(RetainedRecord.Party::name)
                                        .collect(Collectors.joining(", ")),
                                gone.carriedOut().at()))
                        .toList());
    }

    /** One record, found by any paper of it. Refuses NOT_FOUND to anyone else, and where nothing of it is sealed. */
    @Transactional
    public RetainedFile file(Visitor by, UUID paper) {
        Keepers.require(by);
        return file(by, store.recordOf(by.organisation(), paper).orElseThrow(Sealing::unknown));
    }

    /** The same of a record whose disposal was proposed. */
    @Transactional
    public RetainedFile proposed(Visitor by, UUID disposal) {
        Keepers.require(by);
        return file(
                by,
                disposals
                        .find(by.organisation(), disposal)
                        .map(DisposalStore.Row::record)
                        .orElseThrow(Sealing::unknown));
    }

    RetainedFile file(Visitor by, RecordRef record) {
        OrganisationId organisation = by.organisation();
        Map<RetentionClass, RetentionRule> rules = store.rules(organisation);
        RetentionStore.Row row =
                store.ofRecord(organisation, rules.values(), record).orElseThrow(Sealing::unknown);
        List<HoldStore.Row> held = holds.ofRecord(organisation, record, row.people());
        Map<PersonId, PersonSummary> names = names(List.of(row), held);
        RetainedRecord summary = summary(row, rules, names);
        return new RetainedFile(
                summary,
                held.stream().map(each -> summary(each, names)).toList(),
                summary.isOf(by.person()),
                summary.proposal()
                        .filter(proposal -> proposal.by().person().equals(by.person()))
                        .isPresent());
    }

    HoldSummary hold(OrganisationId organisation, UUID id) {
        HoldStore.Row row = holds.one(organisation, id).orElseThrow(Sealing::unknown);
        return summary(row, names(List.of(), List.of(row)));
    }

    private LocalDate today() {
        return London.day(clock.instant());
    }

    private Map<PersonId, PersonSummary> names(Collection<RetentionStore.Row> rows, Collection<HoldStore.Row> held) {
        List<PersonId> all = new ArrayList<>();
        rows.forEach(row -> {
            all.addAll(row.people());
            row.proposal().ifPresent(proposal -> all.add(proposal.by()));
        });
        held.forEach(row -> {
            all.addAll(row.people());
            all.add(row.setBy());
            row.lifted().ifPresent(lifted -> all.add(lifted.by()));
        });
        return people.byIds(all.stream().distinct().toList());
    }

    private RetainedRecord summary(
            RetentionStore.Row row, Map<RetentionClass, RetentionRule> rules, Map<PersonId, PersonSummary> names) {
        return new RetainedRecord(
                row.paper(),
                row.record(),
                rules.get(row.keptAs()),
                row.number(),
                row.sealedAt(),
                row.begunAt(),
                row.keptUntil(),
                row.keptUntil().filter(last -> last.isBefore(today())).isPresent(),
                row.isOpen(),
                row.isHeld(),
                row.people().stream().map(person -> party(person, names)).toList(),
                row.proposal()
                        .map(proposal -> new RetainedRecord.Proposal(
                                proposal.id(), party(proposal.by(), names), proposal.at())));
    }

    private static HoldSummary summary(HoldStore.Row row, Map<PersonId, PersonSummary> names) {
        return new HoldSummary(
                row.id(),
                row.record(),
                row.people(),
                row.people().stream().map(person -> party(person, names).name()).collect(Collectors.joining(", ")),
                row.reason(),
                party(row.setBy(), names).name(),
                row.setAt(),
                row.lifted()
                        .map(lifted -> new HoldSummary.Lifted(
                                lifted.reason(), party(lifted.by(), names).name(), lifted.at())));
    }

    private static RetainedRecord.Party party(PersonId person, Map<PersonId, PersonSummary> names) {
        return new RetainedRecord.Party(
                person,
                Optional.ofNullable(names.get(person)).map(PersonSummary::name).orElse(""));
    }
}
