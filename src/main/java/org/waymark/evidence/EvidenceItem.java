package org.waymark.evidence;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.waymark.PersonId;
import org.waymark.RecordRef;

/**
 * What lists say of a thing that was placed or linked.
 *
 * @param path its own page without the prefix of the visit
 */
public record EvidenceItem(
        UUID id, RecordRef ref, PersonId owner, Source source, String title, LocalDate on, String path) {
    static UUID idOf(RecordRef ref) {
        return UUID.nameUUIDFromBytes((ref.kind() + " " + ref.id()).getBytes(StandardCharsets.UTF_8));
    }

    static EvidenceItem of(LinkedThing thing) {
        return new EvidenceItem(
                idOf(thing.ref()), thing.ref(), thing.owner(), thing.source(), thing.title(), thing.on(), thing.path());
    }

    static String threadPath(RecordRef ref) {
        return "/evidence/things/" + ref.kind() + "/" + ref.id();
    }

    /** Address of the page with everything linked with it. */
    public String threadPath() {
        return threadPath(ref);
    }

    /** The same as somebody reads it who was given one version of it, under the title it had then. */
    EvidenceItem given(String titleThen, int version) {
        return new EvidenceItem(
                id, ref, owner, source, titleThen, on, path + (path.contains("?") ? "&" : "?") + "version=" + version);
    }
}
