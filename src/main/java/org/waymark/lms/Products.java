package org.waymark.lms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.waymark.lti.PlatformFamily;

/** Which product a platform is, where rooms have to mind its habits. */
@ApplicationScoped
public class Products {
    @Inject
    private PlatformRegistry registry;

    /** As the platform said when it registered itself; the most careful family for one that was entered by hand. */
    public PlatformFamily of(UUID platform) {
        return registry.known(platform).family();
    }
}
