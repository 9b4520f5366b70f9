package org.waymark.programme;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.waymark.OrganisationId;
import org.waymark.PersonId;

/**
 * Lets the page of a visit that has ended hand in what was typed there, and nothing else: whose it is, which session it
 * was written in, until when, under which key. It reads nothing and writes only kept texts. See the decision on texts
 * written after a visit.
 *
 * @param keyId which of the organisation's keys sealed it
 * @param until the last moment at which it is taken
 */
record RescueToken(OrganisationId organisation, PersonId person, int sessionNumber, Instant until, UUID keyId) {
    /** As long as a page may lie open overnight and be sent the next morning. */
    static final Duration GOOD_FOR = Duration.ofHours(24);

    private static final int BODY_BYTES = 3 * 16 + 2 + 8;
    private static final String ALGORITHM = "HmacSHA256";
    private static final byte[] PURPOSE = {'r', 'e', 's', 'c', 'u', 'e', '1'};

    /** The token as a form carries it. */
    String sealed(byte[] secret) {
        byte[] body = body();
        byte[] seal = seal(secret, body);
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(ByteBuffer.allocate(body.length + seal.length)
                        .put(body)
                        .put(seal)
                        .array());
    }

    /** What a token claims; nothing is true before {@link #isSealedWith}. */
    static Optional<RescueToken> claimed(String sealed) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(sealed));
            if (bytes.remaining() <= BODY_BYTES) {
                return Optional.empty();
            }
            return Optional.of(new RescueToken(
                    new OrganisationId(uuid(bytes)),
                    new PersonId(uuid(bytes)),
                    bytes.getShort(),
                    Instant.ofEpochSecond(bytes.getLong()),
                    uuid(bytes)));
        } catch (IllegalArgumentException | BufferUnderflowException | java.time.DateTimeException notOurs) {
            return Optional.empty();
        }
    }

    /** Whether this very token was made with that key. Takes the same time for every wrong one. */
    boolean isSealedWith(byte[] secret, String sealed) {
        byte[] given = Base64.getUrlDecoder().decode(sealed);
        byte[] expected = seal(secret, body());
        return given.length == BODY_BYTES + expected.length
                && MessageDigest.isEqual(expected, java.util.Arrays.copyOfRange(given, BODY_BYTES, given.length));
    }

    private byte[] body() {
        ByteBuffer body = ByteBuffer.allocate(BODY_BYTES);
        put(body, organisation.value());
        put(body, person.value());
        body.putShort((short) sessionNumber).putLong(until.getEpochSecond());
        put(body, keyId);
        return body.array();
    }

    private static byte[] seal(byte[] secret, byte[] body) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            mac.update(PURPOSE);
            return mac.doFinal(body);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java has HmacSHA256", impossible);
        }
    }

    private static void put(ByteBuffer to, UUID id) {
        to.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
    }

    private static UUID uuid(ByteBuffer from) {
        return new UUID(from.getLong(), from.getLong());
    }
}
