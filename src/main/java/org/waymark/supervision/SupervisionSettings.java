package org.waymark.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the environment says; deploy/settings.md explains it. */
@ApplicationScoped
public class SupervisionSettings {
    @Inject
    @ConfigProperty(name = "waymark.base.url")
    String baseUrl;

    /** Address at which a calendar app asks. */
    public String calendar(String secret) {
        String base = baseUrl.endsWith("/") ? baseUrl.substring(0, baseUrl.length() - 1) : baseUrl;
        return base + "/calendar/" + secret + ".ics";
    }
}
