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
import org.waymark.lti.SigningKeys;
import org.waymark.lti.Tool;
import org.waymark.lti.deeplinking.DeepLinkingAnswers;
import org.waymark.lti.keys.PlatformKeys;
import org.waymark.lti.keys.ToolKeys;
import org.waymark.lti.launch.Launches;
import org.waymark.lti.launch.Logins;

/** Puts the protocol together from its four ports, as this room fills them. */
@ApplicationScoped
public class Protocol {
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
    ToolKeys toolKeys(SigningKeys keys) {
        return new ToolKeys(keys);
    }
}
