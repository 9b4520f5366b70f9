package org.waymark.lms;

import java.util.Optional;
import java.util.UUID;
import org.waymark.OrganisationId;
import org.waymark.lti.State;

/**
 * One-time texts that travel through a browser as {@code organisation.secret}; only their hash is stored. They lead to
 * their organisation before anything else is known, and prove nothing until the hash was found there.
 */
public final class Codes {
    private static final int UUID_LENGTH = 36;

    /** A text that may be one of ours, and the organisation it claims to belong to. */
    public record Claimed(OrganisationId organisation, String hash) {}

    private Codes() {}

    /** A new one, never used before. */
    public static State fresh(OrganisationId organisation) {
        return State.fresh(organisation.toString());
    }

    /** Empty for anything that cannot be ours. */
    public static Optional<Claimed> read(String text) {
        return State.read(text)
                .filter(state -> state.hint().length() == UUID_LENGTH)
                .flatMap(state -> organisation(state.hint()).map(id -> new Claimed(id, state.hash())));
    }

    private static Optional<OrganisationId> organisation(String hint) {
        try {
            return Optional.of(new OrganisationId(UUID.fromString(hint)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
