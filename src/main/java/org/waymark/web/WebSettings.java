package org.waymark.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the shell is told by the environment. */
@ApplicationScoped
class WebSettings {
    @Inject
    @ConfigProperty(name = "waymark.base.url")
    String baseUrl;

    @Inject
    @ConfigProperty(name = "waymark.allow.private.platforms", defaultValue = "false")
    boolean allowsPrivatePlatforms;

    /** Our own origin as browsers send it: scheme, host and port without a slash at the end. */
    String origin() {
        return baseUrl.endsWith("/") ? baseUrl.substring(0, baseUrl.length() - 1) : baseUrl;
    }

    boolean isEncrypted() {
        return baseUrl.startsWith("https:");
    }

    /** Whether an LMS may be on this machine and without TLS; only for trying things out. */
    boolean allowsPrivatePlatforms() {
        return allowsPrivatePlatforms;
    }
}
