package org.waymark.programme;

import java.time.Instant;
import java.util.Optional;
import org.waymark.OrganisationId;
import org.waymark.PersonId;
import org.waymark.RecordRef;

/**
 * A jot was kept or changed; fired in the same transaction, so that its home has it or it was not kept. Says all there is,
 * whatever changed: a room that is not its home any more lets go of it.
 *
 * @param area the area of the standards, 1..8, where the jot belongs to one
 * @param at   when it was first kept
 */
public record JotKept(
        OrganisationId organisation,
        PersonId person,
        RecordRef jot,
        JotHome home,
        int sessionNumber,
        Optional<Integer> area,
        String text,
        Instant at) {
    static JotKept of(Jot jot) {
        JotWords words = jot.words();
        return new JotKept(
                new OrganisationId(jot.organisationId()),
                new PersonId(jot.personId()),
                new RecordRef("jot", jot.id()),
                words.home(),
                jot.sessionNumber(),
                Optional.ofNullable(words.area()),
                words.text(),
                jot.jottedAt());
    }
}
