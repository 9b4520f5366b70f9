package org.waymark.lms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.waymark.lti.LtiRefusal;

/** Keeps a flood of logins from one place out, before anything else is done for them. */
@ApplicationScoped
public class LoginGate {
    @Inject
    private LoginLimiter limiter;

    @Inject
    private ClientAddresses addresses;

    /**
     * Counts a login.
     *
     * @param connection address of the connection
     * @param forwarded  X-Forwarded-For as it came, or null
     * @throws LtiRefusal 429 when there were too many from there this minute
     */
    public void pass(String connection, String forwarded) {
        limiter.count(addresses.of(connection, forwarded));
    }
}
