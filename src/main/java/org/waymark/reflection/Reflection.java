package org.waymark.reflection;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.waymark.PersonId;
import org.waymark.RecordRef;

/**
 * A text of somebody's own, without its words.
 *
 * @param area      1..8, where it belongs to one
 * @param title     its first words; empty while nothing was kept
 * @param latest    number of the latest version; 0 while there is none
 * @param changedAt when the latest version was kept
 */
public record Reflection(
        UUID id,
        PersonId owner,
        ReflectionKind kind,
        ReflectionSource source,
        Optional<Integer> sessionNumber,
        Optional<Integer> area,
        String title,
        int latest,
        Instant madeAt,
        Instant changedAt) {
    public RecordRef ref() {
        return new RecordRef(kind.ref(), id);
    }

    /** Its page, without the prefix of the visit. */
    public String path() {
        return "/reflection/" + kind.folder() + "/" + id;
    }

    /** Key of the prompt under which it is written. */
    public String prompt() {
        return ReflectionPlace.prompt(kind, id);
    }

    /** The same with other first words, for lists that know later ones. */
    Reflection titled(String words) {
        return new Reflection(id, owner, kind, source, sessionNumber, area, words, latest, madeAt, changedAt);
    }
}
