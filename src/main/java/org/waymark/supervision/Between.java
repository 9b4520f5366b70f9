package org.waymark.supervision;

import java.util.Optional;
import java.util.UUID;
import org.waymark.PersonId;
import org.waymark.RecordRef;

/** Something that belongs to the two of one relationship. */
interface Between {
    RecordRef ref();

    UUID relationship();

    PersonId in(Seat seat);

    /** Empty for whoever is neither of the two. */
    default Optional<Seat> seatOf(PersonId person) {
        return person.equals(in(Seat.SUPERVISEE))
                ? Optional.of(Seat.SUPERVISEE)
                : person.equals(in(Seat.SUPERVISOR)) ? Optional.of(Seat.SUPERVISOR) : Optional.empty();
    }
}
