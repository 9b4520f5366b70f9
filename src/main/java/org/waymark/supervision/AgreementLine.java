package org.waymark.supervision;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Where one pair stands with their agreement, for one of them.
 *
 * @param relationship their relationship
 * @param other        name of the other one; may be empty
 * @param agreement    empty while none was begun
 * @param step         {@code begin}, {@code write}, {@code sign}, {@code wait}, {@code sealed} or {@code review}
 * @param paper        what is to be signed, or was sealed
 */
public record AgreementLine(
        UUID relationship,
        Seat seat,
        String other,
        Optional<UUID> agreement,
        String step,
        Optional<UUID> paper,
        Optional<LocalDate> reviewOn) {}
