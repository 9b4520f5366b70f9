package org.waymark.supervision;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.waymark.OrganisationId;

/**
 * What stands in the address of somebody's calendar: their organisation, so that its rows can be looked at, and 256 random
 * bits, so that nobody guesses it. Only a hash of it is kept.
 */
final class CalendarSecret {
    /** How it is written in the address. */
    static final String PATTERN = "[A-Za-z0-9_-]{64}";

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int ID_BYTES = 16;
    private static final int RANDOM_BYTES = 32;

    private CalendarSecret() {}

    static String make(OrganisationId organisation) {
        byte[] random = new byte[RANDOM_BYTES];
        RANDOM.nextBytes(random);
        ByteBuffer all = ByteBuffer.allocate(ID_BYTES + RANDOM_BYTES)
                .putLong(organisation.value().getMostSignificantBits())
                .putLong(organisation.value().getLeastSignificantBits())
                .put(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(all.array());
    }

    /** The organisation that it names; whether it is true is for the hash to say. */
    static Optional<OrganisationId> organisation(String secret) {
        if (!secret.matches(PATTERN)) {
            return Optional.empty();
        }
        ByteBuffer all = ByteBuffer.wrap(Base64.getUrlDecoder().decode(secret));
        return Optional.of(new OrganisationId(new UUID(all.getLong(), all.getLong())));
    }

    static byte[] hash(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(Base64.getUrlDecoder().decode(secret));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
