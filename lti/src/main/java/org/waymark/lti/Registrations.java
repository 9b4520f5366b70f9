package org.waymark.lti;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Port: the platforms this tool is registered with. */
public interface Registrations {

    /**
     * All registrations, of any tenant and enabled or not, whose issuer is exactly this text. Asked once a login, before
     * a tenant is known.
     */
    List<Registration> withIssuer(String issuer);

    /** The registration as it stands now. Asked once a launch, after its state was consumed. */
    Optional<Registration> withId(UUID registrationId);

    /**
     * Called for a verified launch from a deployment that is not among {@link Registration#deployments()}. The
     * implementation keeps it as waiting for activation, or activates it at once where the administrator chose that.
     *
     * @param deploymentId 1..255 characters, no control characters
     * @return whether the launch may go on
     */
    boolean admitsDeployment(Registration registration, String deploymentId);
}
