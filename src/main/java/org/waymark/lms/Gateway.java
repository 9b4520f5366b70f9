package org.waymark.lms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.waymark.lti.LtiRefusal;
import org.waymark.lti.RefusalCode;
import org.waymark.lti.launch.Launch;

/**
 * Which platform and deployment a verified launch comes through, and whether that way is open. A platform that
 * registered itself is opened by the first launch of one of its administrators; until then nobody else comes in.
 */
@ApplicationScoped
class Gateway {
    /** @param deployment our id of it */
    record Way(KnownPlatform platform, UUID deployment) {}

    @Inject
    private PlatformRegistry registry;

    @Inject
    private Platforms platforms;

    /** Runs in the transaction of the launch; asks the database only where nobody has confirmed the platform. */
    Way of(Launch launch) {
        KnownPlatform platform = registry.known(launch.registrationId());
        if (platform.isPending()) {
            return confirmed(registry.latest(launch.registrationId()), launch);
        }
        return way(platform, launch);
    }

    private Way confirmed(KnownPlatform platform, Launch launch) {
        if (!platform.isPending()) {
            return way(platform, launch);
        }
        if (!launch.roles().isLmsAdministrator()) {
            throw new LtiRefusal(RefusalCode.PLATFORM_PENDING, "not confirmed").at(launch.registrationId());
        }
        UUID deployment = platforms.confirm(platform, launch.deploymentId()).orElseThrow(() -> inactive(launch));
        return new Way(platform.confirmed(launch.deploymentId(), deployment), deployment);
    }

    private static Way way(KnownPlatform platform, Launch launch) {
        return Optional.ofNullable(platform.deployments().get(launch.deploymentId()))
                .map(deployment -> new Way(platform, deployment))
                .orElseThrow(() -> inactive(launch));
    }

    private static LtiRefusal inactive(Launch launch) {
        return new LtiRefusal(RefusalCode.DEPLOYMENT_INACTIVE, "deployment_id").at(launch.registrationId());
    }
}
