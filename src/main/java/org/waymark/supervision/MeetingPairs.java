package org.waymark.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.waymark.PersonId;
import org.waymark.Refusal;
import org.waymark.Refusal.Reason;
import org.waymark.Visitor;
import org.waymark.identity.People;
import org.waymark.identity.PersonSummary;
import org.waymark.identity.RelationshipKind;
import org.waymark.identity.RelationshipSummary;
import org.waymark.identity.Relationships;
import org.waymark.programme.EmployerProfile;

/** With whom somebody has supervision now; asked in a transaction, with every request. */
@ApplicationScoped
class MeetingPairs {
    private static final int MARK = 4;

    @Inject
    private Relationships relationships;

    @Inject
    private People people;

    @Inject
    private AgreedRules rules;

    /** Those in which the visitor is supervised first, then those in which they supervise. */
    List<MeetingPair> of(Visitor visitor) {
        List<RelationshipSummary> around = relationships.around(visitor).stream()
                .filter(each -> each.kind() == RelationshipKind.SUPERVISOR)
                .toList();
        Map<PersonId, PersonSummary> names = people.byIds(
                around.stream().map(each -> each.besides(visitor.person())).toList());
        return around.stream()
                .map(each -> pair(visitor, each, names))
                .sorted(java.util.Comparator.comparing(MeetingPair::isGiven))
                .toList();
    }

    /** Refuses NOT_FOUND where the visitor is none of the two, or it has ended. */
    MeetingPair one(Visitor visitor, UUID id) {
        return of(visitor).stream()
                .filter(pair -> pair.id().equals(id))
                .findFirst()
                .orElseThrow(MeetingPairs::notFound);
    }

    /** The same for something that is about to be changed: the relationship then lasts until the transaction ends. */
    MeetingPair hold(Visitor visitor, UUID id) {
        MeetingPair pair = one(visitor, id);
        if (!relationships.hold(id)) {
            throw notFound();
        }
        return pair;
    }

    /** What their employer expects of a pair. */
    EmployerProfile expected(Visitor visitor, MeetingPair pair) {
        return rules.of(visitor.organisation(), pair.id());
    }

    static Refusal notFound() {
        return new Refusal(Reason.NOT_FOUND, "supervision.refusal.no-such-meeting");
    }

    private static MeetingPair pair(Visitor visitor, RelationshipSummary each, Map<PersonId, PersonSummary> names) {
        PersonId other = each.besides(visitor.person());
        PersonSummary found = names.get(other);
        return new MeetingPair(
                each.id(),
                each.person(),
                each.supporter(),
                each.supporter().equals(visitor.person()),
                found == null ? "" : found.name(),
                other.toString().substring(0, MARK));
    }
}
