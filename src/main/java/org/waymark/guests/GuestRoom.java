package org.waymark.guests;

import java.util.Optional;
import java.util.UUID;
import org.waymark.PersonId;
import org.waymark.Visitor;

/** A room in which somebody without an account can be asked to read and sign. Implemented as a bean; CDI collects. */
public interface GuestRoom {
    /**
     * @param guest        the other one of the two
     * @param title        what the thing is called, for the page that makes the link
     * @param path         the thing's own page, without the prefix of the visit
     * @param relationship while this lasts the link may be made and opened
     */
    record Way(PersonId guest, String title, String path, UUID relationship) {}

    /** Kind of its things, as {@code RecordRef} calls it. */
    String kind();

    /** For one of the two, while their relationship lasts; empty for everybody else. Asked in a transaction. */
    Optional<Way> way(Visitor by, UUID thing);
}
