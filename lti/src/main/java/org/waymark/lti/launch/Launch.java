package org.waymark.lti.launch;

import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.waymark.lti.deeplinking.DeepLinkingSettings;

/**
 * One verified launch. A person is the pair of {@code registrationId} (with {@code deploymentId}) and {@code subject};
 * nothing else identifies anybody.
 *
 * @param registrationId the platform, by our own id
 * @param issuer as in the token
 * @param clientId as registered
 * @param deploymentId 1..255 characters
 * @param subject the platform's id of the person, 1..255 characters
 * @param roles a starting point, see {@link LmsRoles}
 * @param course absent for a launch from outside any course
 * @param resourceLink absent for messages that open no activity
 * @param custom names in lower case (Moodle sends each twice); values that the platform left unfilled are gone
 * @param target the page asked for, on this tool; a message that names none has that of its login
 * @param deepLinking what the platform will take; present for {@link MessageType#DEEP_LINKING}
 * @param forUser whose work a gradebook wants to see; present only if an instructor of the course asks, because Moodle
 *     signs it for anybody
 * @param issuedAt by the platform's clock
 */
public record Launch(
        UUID registrationId,
        String issuer,
        String clientId,
        String deploymentId,
        String subject,
        Person person,
        LmsRoles roles,
        Optional<Course> course,
        Optional<ResourceLink> resourceLink,
        Map<String, String> custom,
        Presentation presentation,
        MessageType messageType,
        URI target,
        Services services,
        Optional<DeepLinkingSettings> deepLinking,
        Optional<String> forUser,
        Instant issuedAt) {

    /** Names the platform and the kind of launch, and nobody. */
    @Override
    public String toString() {
        return "Launch[" + registrationId + ", " + messageType + "]";
    }
}
