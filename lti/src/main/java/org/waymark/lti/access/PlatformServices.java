package org.waymark.lti.access;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import org.waymark.lti.CallFailure;
import org.waymark.lti.Registration;
import org.waymark.lti.Scope;
import org.waymark.lti.ServiceHttp;
import org.waymark.lti.ServiceHttp.Call;
import org.waymark.lti.ServiceHttp.Reply;

/** Calls services in the name of a token: one that is refused is dropped, and the call made once more with a new one. */
public final class PlatformServices {

    private final ServiceHttp http;
    private final AccessTokens tokens;
    private final InstantSource clock;

    public PlatformServices(ServiceHttp http, AccessTokens tokens, InstantSource clock) {
        this.http = http;
        this.tokens = tokens;
        this.clock = clock;
    }

    /**
     * Makes one call.
     *
     * @param scope the one scope it needs
     * @return an answer of status 200 to 299; or the trouble, among them {@link Reason#FOREIGN_HOST} for an address that is
     *     not the platform's, to which nothing is sent
     */
    public Result<Reply> send(Registration registration, Scope scope, Call call) {
        if (!registration.isOnPlatform(call.address())) {
            Trouble foreign = Trouble.of(
                    Trouble.Remedy.ASK, Reason.FOREIGN_HOST, 0, "the service's host is not one of the platform's");
            return new Result.Failure<>(foreign, Optional.empty());
        }
        Result<Reply> first = attempt(registration, Set.of(scope), call);
        boolean isTokenRefused = first instanceof Result.Failure<Reply> failure
                && failure.trouble().reason() == Reason.UNAUTHORISED;
        return isTokenRefused ? attempt(registration, Set.of(scope), call) : first;
    }

    private Result<Reply> attempt(Registration registration, Set<Scope> scopes, Call call) {
        Result<AccessToken> granted = tokens.obtain(registration, scopes);
        if (granted instanceof Result.Failure<AccessToken> failure) {
            return failure.as();
        }
        AccessToken token = ((Result.Success<AccessToken>) granted).value();
        Reply reply;
        try {
            reply = http.send(call.authorised(token.text()));
        } catch (CallFailure failure) {
            return new Result.Failure<>(Troubles.of(failure, call), Optional.empty());
        }
        Instant now = clock.instant();
        Optional<Duration> offset = Troubles.clockOffset(reply, now);
        if (reply.status() == 401) {
            tokens.drop(registration, scopes, token);
        }
        return reply.isSuccess()
                ? new Result.Success<>(reply, offset)
                : new Result.Failure<>(Troubles.of(reply, now), offset);
    }
}
