package org.waymark.lti.launch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.waymark.lti.LtiRefusal;
import org.waymark.lti.RefusalCode;

/**
 * A verified launch that waits for a proof of the browser, or for a person to say "yes, that is me". The caller stores
 * {@link #json()} under the hash of a one-time code for some minutes; it holds personal data. Read back, it can tell what
 * to ask the platform's storage or whom to ask, and is claimed once; the code goes with whichever claim comes first.
 */
public final class ParkedLaunch {

    private static final JsonMapper MAPPER = new JsonMapper();

    private final UUID registrationId;
    private final URI target;
    private final ObjectNode claims;
    private final Optional<StoredProof> proof;
    private final Launch launch;

    ParkedLaunch(UUID registrationId, ObjectNode claims, URI target, Optional<StoredProof> proof) {
        this.registrationId = registrationId;
        this.target = target;
        this.claims = claims;
        this.proof = proof;
        this.launch = LaunchReader.read(registrationId, claims, target);
    }

    /**
     * Reads what {@link #json()} wrote. It must come from the caller's own store: nothing is checked again.
     *
     * @throws IllegalArgumentException where it is anything else
     */
    public static ParkedLaunch read(String json) {
        try {
            JsonNode stored = MAPPER.readTree(json);
            if (stored.path("claims") instanceof ObjectNode claims) {
                return new ParkedLaunch(
                        UUID.fromString(stored.path("registration").asText()),
                        claims,
                        URI.create(stored.path("target").asText()),
                        StoredProof.read(stored.path("storage")));
            }
        } catch (JsonProcessingException unreadable) {
            throw new IllegalArgumentException("not a parked launch");
        }
        throw new IllegalArgumentException("not a parked launch");
    }

    /** For the caller's store. */
    public String json() {
        ObjectNode stored = MAPPER.createObjectNode();
        stored.put("registration", registrationId.toString());
        stored.put("target", target.toString());
        stored.set("claims", claims);
        proof.ifPresent(one -> stored.set("storage", one.json()));
        return stored.toString();
    }

    /** The platform, by our own id. */
    public UUID registrationId() {
        return registrationId;
    }

    /** Whom to ask "Continue as …?"; empty where the platform tells no name. */
    public Optional<String> personName() {
        return launch.person().displayName();
    }

    /** "… from this course?" */
    public Optional<String> courseTitle() {
        return launch.course().flatMap(Course::title);
    }

    /** Back to the course, for whom it is not them. */
    public Optional<URI> returnUrl() {
        return launch.presentation().returnUrl();
    }

    /**
     * What a page asks the platform's storage before it asks the person; empty where the platform offered none. The answer
     * is posted back with the one-time code.
     */
    public Optional<StorageMessage> storageQuestion() {
        return proof.map(StoredProof::question);
    }

    /**
     * The launch, for the browser that shows the secret of its login. To be called once the one-time code was redeemed, so
     * that nobody may guess twice.
     *
     * @param secret what the platform's storage answered
     * @throws LtiRefusal 401 where it is another, or the platform offered no storage
     */
    public Launch claimWithStoredSecret(String secret) {
        if (proof.filter(one -> one.isMet(secret)).isEmpty()) {
            throw new LtiRefusal(RefusalCode.STORAGE_MISMATCH, "the stored secret is not that of the login")
                    .at(registrationId);
        }
        return launch;
    }

    /** The launch. To be called only after the one-time code was redeemed and the person confirmed in that browser. */
    public Launch claimAfterConfirmation() {
        return launch;
    }

    @Override
    public String toString() {
        return "ParkedLaunch[" + registrationId + "]";
    }
}
