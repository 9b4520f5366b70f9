package org.waymark.connection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.InstantSource;
import java.util.Locale;
import org.waymark.connection.Check.Subject;
import org.waymark.lti.CallFailure;
import org.waymark.lti.Json;
import org.waymark.lti.PlatformHttp;
import org.waymark.lti.Registration;

/** Fetches the public keys of a platform, once, to see whether that can be done. */
@ApplicationScoped
class KeyTrial {
    private static final int BYTES_MAX = 50 * 1024;
    private static final int STATUS_OK = 200;

    @Inject
    private PlatformHttp http;

    @Inject
    private InstantSource clock;

    Check check(Registration registration) {
        return Check.of(Subject.KEYS, clock.instant(), outcome(registration), "");
    }

    private String outcome(Registration registration) {
        try {
            PlatformHttp.Answer answer =
                    http.get(registration.jwksUri(), "application/json, application/jwk-set+json", BYTES_MAX);
            if (answer.status() != STATUS_OK) {
                return answer.status() >= 300 && answer.status() < 400 ? "redirected" : "unexpected";
            }
            boolean hasKeys = Json.object(answer.body())
                    .filter(set ->
                            set.path("keys").isArray() && !set.path("keys").isEmpty())
                    .isPresent();
            return hasKeys ? Check.OK : "not_json";
        } catch (CallFailure failure) {
            return failure.kind().name().toLowerCase(Locale.ROOT);
        } catch (IOException other) {
            return "unreachable";
        }
    }
}
