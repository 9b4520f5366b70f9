package org.waymark.lti;

import java.net.URI;
import java.util.Optional;
import java.util.UUID;

/**
 * An expected "no" to a login or launch. Carries nothing that came from a person: {@link #detail()} is the name of a
 * parameter or claim, or a fixed phrase, so {@link #getMessage()} may be logged as it stands.
 */
public final class LtiRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final RefusalCode code;
    private final String detail;
    private final UUID registrationId;
    private final URI wayBack;

    public LtiRefusal(RefusalCode code, String detail) {
        this(code, detail, null, null);
    }

    private LtiRefusal(RefusalCode code, String detail, UUID registrationId, URI wayBack) {
        // An expected answer needs no stack trace, and a flood of bad launches should not pay for one.
        super(code.text() + ": " + detail, null, false, false);
        this.code = code;
        this.detail = detail;
        this.registrationId = registrationId;
        this.wayBack = wayBack;
    }

    public RefusalCode code() {
        return code;
    }

    /** English, for logs and administrators; safe to write down. */
    public String detail() {
        return detail;
    }

    /** The platform it concerns, once that is known: for the administrator's launch log. */
    public Optional<UUID> registrationId() {
        return Optional.ofNullable(registrationId);
    }

    /** Where "back to the course" leads; present only if a verified token named an address on the platform's host. */
    public Optional<URI> wayBack() {
        return Optional.ofNullable(wayBack);
    }

    /** The same refusal, now naming its platform. */
    public LtiRefusal at(UUID registration) {
        return new LtiRefusal(code, detail, registration, wayBack);
    }

    /** The same refusal, now with an address to return to. */
    public LtiRefusal returningTo(URI address) {
        return new LtiRefusal(code, detail, registrationId, address);
    }
}
