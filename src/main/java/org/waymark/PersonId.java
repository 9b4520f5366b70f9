package org.waymark;

import java.util.UUID;

/** One person in one organisation, known by platform, deployment and subject; never by an e-mail address. */
public record PersonId(UUID value) {
    public static PersonId of(String text) {
        return new PersonId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
