package org.waymark.connection;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.waymark.lms.NewPlatform;
import org.waymark.lti.AddressGuard;
import org.waymark.lti.ServiceHttp;
import org.waymark.lti.WebAddresses;
import org.waymark.lti.access.Result;
import org.waymark.lti.access.Trouble;
import org.waymark.lti.registration.PlatformConfiguration;
import org.waymark.lti.registration.PlatformConfigurations;
import org.waymark.lti.registration.PlatformRegistrations;
import org.waymark.lti.registration.Registered;

/** The other side of a registration: what an LMS says of itself, and what it answers. Never called in a transaction. */
@ApplicationScoped
class LmsDesk {
    private static final int UNPROCESSABLE = 422;
    private static final int ANSWERED = 200;
    private static final int PRODUCT_LENGTH_MAX = 200;

    /**
     * What the page of consent tells.
     *
     * @param host    of the LMS
     * @param product may be empty
     * @param origins of which one shows the page in its frame
     */
    record Facts(String issuer, String host, String product, Set<String> origins) {}

    @Inject
    private ServiceHttp http;

    @Inject
    private ConnectionSettings settings;

    @Inject
    private ToolCard card;

    @Inject
    private InstantSource clock;

    private PlatformConfigurations configurations;
    private PlatformRegistrations registrations;

    @PostConstruct
    void prepare() {
        configurations = new PlatformConfigurations(http, clock, new AddressGuard(settings.privatePlatformsAllowed()));
        registrations = new PlatformRegistrations(http, clock);
    }

    /** Refuses a document that cannot be had or must not be believed. */
    Facts read(String configuration) {
        PlatformConfiguration platform = configuration(configuration);
        Invited.Asker asker = new Invited.Asker(configuration, platform.issuer());
        return new Facts(
                platform.issuer(), URI.create(platform.issuer()).getRawAuthority(), product(platform), origins(asker));
    }

    /**
     * Registers Waymark. Refuses a document that cannot be had, that now names another issuer than the administrator was
     * shown, or an LMS that does not accept.
     *
     * @param token as the LMS gave it; may be empty
     */
    NewPlatform register(Invited.Asker asker, String token) {
        PlatformConfiguration platform = configuration(asker.configuration());
        if (!platform.issuer().equals(asker.issuer())) {
            throw new ConnectionRefusal("foreign_host", UNPROCESSABLE, "the issuer changed");
        }
        Optional<String> permission = Optional.of(token).filter(text -> !text.isEmpty());
        Registered answer = value(registrations.register(platform, permission, card.description()));
        return new NewPlatform(
                platform.issuer(),
                answer.clientId(),
                answer.deploymentId(),
                platform.authorizationEndpoint(),
                platform.tokenEndpoint(),
                platform.jwksUri(),
                platform.authorizationServer(),
                product(platform),
                platform.family().name());
    }

    /** Origins of an LMS whose document has been read. */
    Set<String> origins(Invited.Asker asker) {
        Set<String> origins = new TreeSet<>();
        WebAddresses.parse(asker.configuration()).map(WebAddresses::origin).ifPresent(origins::add);
        WebAddresses.parse(asker.issuer()).map(WebAddresses::origin).ifPresent(origins::add);
        return origins;
    }

    private PlatformConfiguration configuration(String address) {
        return value(configurations.read(address));
    }

    private static <T> T value(Result<T> result) {
        if (result instanceof Result.Success<T> success) {
            return success.value();
        }
        Trouble trouble = ((Result.Failure<T>) result).trouble();
        // The words of an LMS stay out of the log; those about an answer that came are the jar's own.
        boolean isOurs = trouble.status() == ANSWERED || trouble.status() == 0;
        throw new ConnectionRefusal(
                trouble.reason().text(), UNPROCESSABLE, isOurs ? trouble.words() : "status " + trouble.status());
    }

    private static String product(PlatformConfiguration platform) {
        String family = platform.family().name();
        String name = family.charAt(0) + family.substring(1).toLowerCase(java.util.Locale.ROOT);
        String product = (family.equals("OTHER") ? "" : name + " ") + platform.version();
        return product.strip().substring(0, Math.min(product.strip().length(), PRODUCT_LENGTH_MAX));
    }
}
