package org.waymark.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the shell is told by the environment. */
@ApplicationScoped
public class WebSettings {
    @Inject
    @ConfigProperty(name = "waymark.base.url")
    String baseUrl;

    @Inject
    @ConfigProperty(name = "waymark.allow.private.platforms", defaultValue = "false")
    boolean allowsPrivatePlatforms;

    @Inject
    @ConfigProperty(name = "waymark.trusted.proxies")
    Optional<String> trustedProxies;

    /** Our own origin as browsers send it: scheme, host and port without a slash at the end. */
    public String origin() {
        return baseUrl.endsWith("/") ? baseUrl.substring(0, baseUrl.length() - 1) : baseUrl;
    }

    boolean isEncrypted() {
        return baseUrl.startsWith("https:");
    }

    /** Whether an LMS may be on this machine and without TLS; only for trying things out. */
    boolean allowsPrivatePlatforms() {
        return allowsPrivatePlatforms;
    }

    /** Whose word is believed; the list was checked before the start. */
    List<AddressRange> trustedProxies() {
        return Stream.of(trustedProxies.orElse("").split(","))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .map(AddressRange::parse)
                .toList();
    }
}
