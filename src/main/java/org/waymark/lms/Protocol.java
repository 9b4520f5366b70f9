package org.waymark.lms;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import org.waymark.lti.NonceStore;
import org.waymark.lti.PlatformHttp;
import org.waymark.lti.Registrations;
import org.waymark.lti.ServiceHttp;
import org.waymark.lti.SigningKeys;
import org.waymark.lti.Tool;
import org.waymark.lti.access.AccessTokens;
import org.waymark.lti.access.PlatformServices;
import org.waymark.lti.access.TokenCache;
import org.waymark.lti.deeplinking.DeepLinkingAnswers;
import org.waymark.lti.keys.PlatformKeys;
import org.waymark.lti.keys.ToolKeys;
import org.waymark.lti.launch.Launches;
import org.waymark.lti.launch.Logins;

/** Puts the protocol together from its ports, as this room fills them. */
@ApplicationScoped
public class Protocol {
    /** Each of some hundred bytes up to 8 kB. */
    private static final int TOKENS_MAX = 1_000;

    @Resource
    private ManagedExecutorService background;

    @Produces
    @Singleton
    Tool tool(LmsSettings settings) {
        return new Tool(settings.base(), settings.base().resolve("/lti/launch"));
    }

    @Produces
    @Singleton
    PlatformKeys platformKeys(PlatformHttp http, InstantSource clock) {
        return new PlatformKeys(http, clock, background);
    }

    @Produces
    @Singleton
    Logins logins(Tool tool, Registrations registrations, NonceStore nonces, InstantSource clock) {
        return new Logins(tool, registrations, nonces, clock);
    }

    @Produces
    @Singleton
    Launches launches(
            Tool tool, Registrations registrations, NonceStore nonces, PlatformKeys keys, InstantSource clock) {
        return new Launches(tool, registrations, nonces, keys, clock);
    }

    @Produces
    @Singleton
    DeepLinkingAnswers deepLinkingAnswers(SigningKeys keys, InstantSource clock) {
        return new DeepLinkingAnswers(keys, clock);
    }

    @Produces
    @Singleton
    AccessTokens accessTokens(ServiceHttp http, SigningKeys keys, InstantSource clock) {
        return new AccessTokens(http, keys, clock, new TokenCache(clock, TOKENS_MAX));
    }

    @Produces
    @Singleton
    PlatformServices platformServices(ServiceHttp http, AccessTokens tokens, InstantSource clock) {
        return new PlatformServices(http, tokens, clock);
    }

    @Produces
    @Singleton
    ToolKeys toolKeys(SigningKeys keys) {
        return new ToolKeys(keys);
    }
}
