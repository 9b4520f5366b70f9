package org.waymark.identity.web;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.PersonId;
import org.waymark.identity.PersonSummary;
import org.waymark.identity.RelationshipSummary;

/**
 * A relationship as it stands on the page of one of the two.
 *
 * @param other       the other of the two
 * @param isSupporter whether the other one is who supports
 */
public record RelationshipLine(RelationshipSummary summary, StaffLine other, boolean isSupporter) {
    /** Last part of the keys that word the kind. */
    public String word() {
        return summary.kind().word();
    }

    static List<RelationshipLine> of(
            PersonId person, Collection<RelationshipSummary> relationships, Map<PersonId, PersonSummary> names) {
        return relationships.stream()
                .map(each -> new RelationshipLine(
                        each,
                        StaffLine.of(names.getOrDefault(
                                each.besides(person), new PersonSummary(each.besides(person), "", Set.of()))),
                        each.person().equals(person)))
                .toList();
    }

    static Set<PersonId> others(PersonId person, Collection<RelationshipSummary> relationships) {
        Set<PersonId> others = new HashSet<>();
        relationships.forEach(each -> others.add(each.besides(person)));
        return others;
    }
}
