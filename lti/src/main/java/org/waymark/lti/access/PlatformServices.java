package org.waymark.lti.access;

import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import org.waymark.lti.Registration;
import org.waymark.lti.Scope;
import org.waymark.lti.ServiceHttp;
import org.waymark.lti.ServiceHttp.Call;
import org.waymark.lti.ServiceHttp.Reply;

/** Calls services in the name of a token: one that is refused is dropped, and the call made once more with a new one. */
public final class PlatformServices {

    private final OpenCalls calls;
    private final AccessTokens tokens;

    public PlatformServices(ServiceHttp http, AccessTokens tokens, InstantSource clock) {
        this.calls = new OpenCalls(http, clock);
        this.tokens = tokens;
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
        Result<Reply> result = calls.send(call.authorised(token.text()));
        if (result instanceof Result.Failure<Reply> failure && failure.trouble().reason() == Reason.UNAUTHORISED) {
            tokens.drop(registration, scopes, token);
        }
        return result;
    }
}
