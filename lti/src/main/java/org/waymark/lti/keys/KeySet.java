package org.waymark.lti.keys;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSVerifier;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.KeyOperation;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.waymark.lti.LtiRefusal;
import org.waymark.lti.RefusalCode;

/**
 * A platform's key set as it was at one moment, with a verifier ready for every usable key. A key that must not be used
 * is remembered with the reason, so that a token naming it is refused for what it is.
 */
final class KeySet {

    private static final int BITS_MIN = 2048;
    /** Larger ones would make each verification slow. */
    private static final int BITS_MAX = 8192;

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Map<String, Entry> entries;
    private final Instant fetched;

    private KeySet(Map<String, Entry> entries, Instant fetched) {
        this.entries = entries;
        this.fetched = fetched;
    }

    /** One key: either verifier and algorithm (empty for any), or the reason why not. */
    private record Entry(JWSVerifier verifier, String algorithm, String flaw) {

        static Entry flawed(String flaw) {
            return new Entry(null, "", flaw);
        }
    }

    /** Empty where the text is no key set at all. */
    static Optional<KeySet> parse(byte[] json, Instant fetched) {
        JsonNode keys;
        try {
            keys = MAPPER.readTree(new String(json, StandardCharsets.UTF_8)).path("keys");
        } catch (JsonProcessingException unreadable) {
            return Optional.empty();
        }
        if (!keys.isArray()) {
            return Optional.empty();
        }
        Map<String, Entry> entries = new HashMap<>();
        for (JsonNode key : keys) {
            String kid = key.path("kid").asText("");
            if (!kid.isEmpty()) {
                entries.merge(kid, entry(key), (one, other) -> Entry.flawed("two keys with this kid"));
            }
        }
        return Optional.of(new KeySet(Map.copyOf(entries), fetched));
    }

    private static Entry entry(JsonNode json) {
        if (!"RSA".equals(json.path("kty").asText())) {
            return Entry.flawed("not an RSA key");
        }
        try {
            RSAKey key = RSAKey.parse(json.toString());
            if (key.isPrivate()) {
                return Entry.flawed("its private half is public");
            }
            if (key.getKeyUse() != null && !KeyUse.SIGNATURE.equals(key.getKeyUse())) {
                return Entry.flawed("not for signatures");
            }
            if (key.getKeyOperations() != null && !key.getKeyOperations().contains(KeyOperation.VERIFY)) {
                return Entry.flawed("not for verifying");
            }
            int bits = key.getModulus().decodeToBigInteger().bitLength();
            if (bits < BITS_MIN || bits > BITS_MAX) {
                return Entry.flawed(bits < BITS_MIN ? "under 2048 bit" : "over 8192 bit");
            }
            String algorithm =
                    key.getAlgorithm() == null ? "" : key.getAlgorithm().getName();
            return new Entry(new RSASSAVerifier(key.toRSAPublicKey()), algorithm, null);
        } catch (ParseException | JOSEException | IllegalArgumentException broken) {
            return Entry.flawed("unreadable");
        }
    }

    Instant fetched() {
        return fetched;
    }

    /** The verifier of a key, or empty where the set has no such key. */
    Optional<JWSVerifier> verifier(String kid, String algorithm) {
        Entry entry = entries.get(kid);
        if (entry == null) {
            return Optional.empty();
        }
        if (entry.flaw() != null) {
            throw new LtiRefusal(RefusalCode.KEY_UNSUITABLE, entry.flaw());
        }
        if (!entry.algorithm().isEmpty() && !entry.algorithm().equals(algorithm)) {
            throw new LtiRefusal(RefusalCode.KEY_UNSUITABLE, "for another algorithm");
        }
        return Optional.of(entry.verifier());
    }
}
