package org.waymark.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.waymark.PersonId;
import org.waymark.Refusal;
import org.waymark.Visitor;
import org.waymark.identity.RelationshipSummary;

/** With whom one has supervision, by name. */
@ApplicationScoped
public class PairNames {
    @Inject
    private AgreementPeople pairs;

    @Inject
    private SessionDesk records;

    /** The other one of a relationship. Refuses NOT_FOUND where it is none of the visitor's now, and for null. */
    @Transactional
    public String ofPair(Visitor by, UUID relationship) {
        RelationshipSummary pair = pairs.of(by).stream()
                .filter(each -> each.id().equals(relationship))
                .findFirst()
                .orElseThrow(DisagreementDesk::unknown);
        PersonId other = pair.besides(by.person());
        return pairs.names(List.of(other)).get(other).name();
    }

    /** The other one of a record. Refuses NOT_FOUND as {@link SessionRecords#record}. */
    @Transactional
    public String ofRecord(Visitor by, UUID record) {
        try {
            SessionDesk.Open open = records.hold(by, record);
            return pairs.names(open.record(), open.seat()).other();
        } catch (Refusal refusal) {
            throw DisagreementDesk.unknown();
        }
    }
}
