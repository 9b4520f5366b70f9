package org.waymark.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waymark.PersonId;
import org.waymark.RecordRef;
import org.waymark.Visitor;
import org.waymark.identity.PersonSummary;
import org.waymark.identity.RelationshipSummary;
import org.waymark.records.Sealing;
import org.waymark.records.SigningState;

/** With whom somebody has supervision now, on either side, and what comes next in each agreement. */
@ApplicationScoped
public class AgreementList {
    @Inject
    private AgreementStore store;

    @Inject
    private AgreementPeople pairs;

    @Inject
    private Sealing sealing;

    @Inject
    private InstantSource clock;

    /** Those in which the visitor is supervised first. */
    @Transactional
    public List<AgreementLine> of(Visitor visitor) {
        List<RelationshipSummary> around = pairs.of(visitor);
        Map<UUID, Agreement> agreements =
                store
                        .ofRelationships(
                                visitor.organisation(),
                                around.stream().map(RelationshipSummary::id).toList())
                        .stream()
                        .collect(Collectors.toMap(Agreement::relationship, Function.identity()));
        Map<RecordRef, SigningState> signing = agreements.isEmpty()
                ? Map.of()
                : sealing.states(
                        visitor,
                        agreements.values().stream().map(Agreement::ref).toList());
        Map<PersonId, PersonSummary> names = pairs.names(
                around.stream().map(each -> each.besides(visitor.person())).toList());
        Instant now = clock.instant();
        return around.stream()
                .map(each -> line(visitor, each, Optional.ofNullable(agreements.get(each.id())), signing, names, now))
                .sorted(java.util.Comparator.comparing(AgreementLine::seat))
                .toList();
    }

    private static AgreementLine line(
            Visitor visitor,
            RelationshipSummary pair,
            Optional<Agreement> agreement,
            Map<RecordRef, SigningState> signing,
            Map<PersonId, PersonSummary> names,
            Instant now) {
        PersonId other = pair.besides(visitor.person());
        Optional<SigningState> state = agreement.map(each -> signing.get(each.ref()));
        return new AgreementLine(
                pair.id(),
                pair.person().equals(visitor.person()) ? Seat.SUPERVISEE : Seat.SUPERVISOR,
                Optional.ofNullable(names.get(other)).map(PersonSummary::name).orElse(""),
                agreement.map(Agreement::id),
                agreement.map(each -> step(visitor, each, state, now)).orElse("begin"),
                state.map(SigningState::paper),
                agreement.flatMap(Agreement::reviewOn));
    }

    private static String step(Visitor visitor, Agreement agreement, Optional<SigningState> signing, Instant now) {
        return switch (agreement.state()) {
            case DRAFTING -> "write";
            case SIGNING ->
                signing.filter(each -> each.missing().contains(visitor.person()))
                                .isPresent()
                        ? "sign"
                        : "wait";
            default -> AgreementReading.isReviewDue(agreement, now) ? "review" : "sealed";
        };
    }
}
