package org.waymark.connection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waymark.connection.Check.Subject;
import org.waymark.lti.Registration;
import org.waymark.lti.Scope;
import org.waymark.lti.ServiceHttp;
import org.waymark.lti.SigningKeys;
import org.waymark.lti.access.AccessToken;
import org.waymark.lti.access.AccessTokens;
import org.waymark.lti.access.Reason;
import org.waymark.lti.access.Result;
import org.waymark.lti.access.TokenCache;

/**
 * Asks a platform for a token for each scope by itself, so that the one that it does not grant can be told from the
 * others. The answers also tell its time. A platform that is silent is not asked again, so that nobody waits long.
 */
@ApplicationScoped
class TokenTrial {
    private static final Set<Reason> SILENT =
            Set.of(Reason.UNREACHABLE, Reason.TIMEOUT, Reason.TLS, Reason.ADDRESS_REFUSED);

    @Inject
    private ServiceHttp http;

    @Inject
    private SigningKeys keys;

    @Inject
    private InstantSource clock;

    /** One for each scope, and one for the clock. */
    List<Check> checks(Registration registration) {
        AccessTokens tokens = new AccessTokens(http, keys, clock, new TokenCache(clock, Scope.values().length));
        List<Check> found = new ArrayList<>();
        Optional<Duration> offset = Optional.empty();
        Optional<Reason> silence = Optional.empty();
        for (Scope scope : Scope.values()) {
            Subject subject = Subject.valueOf(scope.name());
            if (silence.isPresent()) {
                found.add(Check.of(subject, clock.instant(), silence.get().text(), ""));
                continue;
            }
            Result<AccessToken> result = tokens.obtain(registration, Set.of(scope));
            found.add(check(subject, result));
            silence = silence(result);
            offset = result.clockOffset().isPresent() ? result.clockOffset() : offset;
        }
        found.add(ClockRule.check(offset, clock.instant()));
        return found;
    }

    private Check check(Subject subject, Result<AccessToken> result) {
        if (result instanceof Result.Failure<AccessToken> failure) {
            return Check.of(
                    subject,
                    clock.instant(),
                    failure.trouble().reason().text(),
                    failure.trouble().status() == 0 ? "" : failure.trouble().words());
        }
        return Check.of(subject, clock.instant(), Check.OK, "");
    }

    private static Optional<Reason> silence(Result<AccessToken> result) {
        return result instanceof Result.Failure<AccessToken> failure
                ? Optional.of(failure.trouble().reason()).filter(SILENT::contains)
                : Optional.empty();
    }
}
