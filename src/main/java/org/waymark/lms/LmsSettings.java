package org.waymark.lms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the environment says about platforms and logins; deploy/settings.md explains each. */
@ApplicationScoped
class LmsSettings {
    /** How long a one-time code that leads to a new tab is good for. */
    static final Duration HAND_OVER = Duration.ofMinutes(5);
    /** How long the line about a launch is kept. */
    static final Duration LAUNCH_LOG = Duration.ofDays(90);

    @Inject
    @ConfigProperty(name = "waymark.base.url")
    private String baseUrl;

    @Inject
    @ConfigProperty(name = "waymark.platforms")
    private Optional<String> platforms;

    @Inject
    @ConfigProperty(name = "waymark.allow.private.platforms", defaultValue = "false")
    private boolean privatePlatformsAllowed;

    @Inject
    @ConfigProperty(name = "waymark.logins.per.minute", defaultValue = "600")
    private int loginsPerMinute;

    @Inject
    @ConfigProperty(name = "waymark.trusted.proxies")
    private Optional<String> trustedProxies;

    /** Our public address without a slash at the end; never derived from a request. */
    URI base() {
        return URI.create(baseUrl.endsWith("/") ? baseUrl.substring(0, baseUrl.length() - 1) : baseUrl);
    }

    Optional<Path> platforms() {
        return platforms.map(Path::of);
    }

    /** The same for the checks that run before there is a server, whose configuration is not there yet. */
    static boolean privatePlatformsAllowedBeforeServer() {
        String fromEnvironment = System.getenv("WAYMARK_ALLOW_PRIVATE_PLATFORMS");
        return "true".equals(System.getProperty("waymark.allow.private.platforms", fromEnvironment));
    }

    boolean privatePlatformsAllowed() {
        return privatePlatformsAllowed;
    }

    /** 0 means no limit. */
    int loginsPerMinute() {
        return loginsPerMinute;
    }

    List<String> trustedProxies() {
        return trustedProxies.map(list -> List.of(list.split(","))).orElse(List.of());
    }
}
