package org.waymark.connection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the environment says about connections; deploy/settings.md explains each. */
@ApplicationScoped
class ConnectionSettings {
    @Inject
    @ConfigProperty(name = "waymark.allow.private.platforms", defaultValue = "false")
    private boolean privatePlatformsAllowed;

    @Inject
    @ConfigProperty(name = "waymark.key.rotation.days", defaultValue = "90")
    private int keyRotationDays;

    boolean privatePlatformsAllowed() {
        return privatePlatformsAllowed;
    }

    /** 0 means that keys change by command only. */
    int keyRotationDays() {
        return keyRotationDays;
    }
}
