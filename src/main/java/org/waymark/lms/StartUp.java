package org.waymark.lms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.nio.file.Path;
import org.waymark.identity.Organisations;
import org.waymark.identity.Tenant;
import org.waymark.lms.PlatformsFile.OrganisationEntry;
import org.waymark.lti.SigningKeys;

/** Before the first request: applies the platforms file and makes sure that the tool has a key pair. */
@ApplicationScoped
public class StartUp {
    @Inject
    private LmsSettings settings;

    @Inject
    private Organisations organisations;

    @Inject
    private Tenant tenant;

    @Inject
    private Platforms platforms;

    @Inject
    private SigningKeys keys;

    @ActivateRequestContext
    void begin(@Observes @Initialized(ApplicationScoped.class) Object application) throws PlatformsFile.Mistake {
        keys.published();
        if (settings.platforms().isPresent()) {
            apply(settings.platforms().get());
        }
    }

    private void apply(Path file) throws PlatformsFile.Mistake {
        for (OrganisationEntry entry :
                PlatformsFile.read(file, settings.privatePlatformsAllowed()).organisations()) {
            tenant.enter(organisations.named(entry.name()));
            platforms.apply(entry.name(), entry.platforms());
        }
    }
}
