package org.waymark.development;

import java.time.LocalDate;
import java.util.Optional;
import org.waymark.programme.Words;

/**
 * One of the two lines under a plan, as its owner notes it. Not a signature: nobody but the owner writes it.
 *
 * @param name who agreed to the plan; up to 200 characters, may be empty
 */
public record Agreed(String name, Optional<LocalDate> on) {
    static final Agreed NOT_YET = new Agreed("", Optional.empty());

    Agreed cleaned() {
        return new Agreed(Words.clean(name), on);
    }

    public boolean isNoted() {
        return !name.isBlank() || on.isPresent();
    }
}
