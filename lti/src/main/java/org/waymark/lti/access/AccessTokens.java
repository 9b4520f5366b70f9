package org.waymark.lti.access;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tsugi.oauth2.objects.ClientAssertion;
import org.waymark.lti.CallFailure;
import org.waymark.lti.Json;
import org.waymark.lti.Registration;
import org.waymark.lti.Scope;
import org.waymark.lti.Secret;
import org.waymark.lti.ServiceHttp;
import org.waymark.lti.ServiceHttp.Call;
import org.waymark.lti.ServiceHttp.Reply;
import org.waymark.lti.SignedText;
import org.waymark.lti.SigningKeys;
import org.waymark.lti.WebAddresses;

/**
 * Asks platforms for access tokens, signing with this tool's key (private_key_jwt), and keeps them until they end.
 * Source: RFC 7523 section 2.2 and 3, Security Framework 1.0 section 4.1.
 */
public final class AccessTokens {

    private static final Duration ASSERTION_LIFE = Duration.ofSeconds(60);
    private static final long LIFE_SECONDS_MAX = 24 * 60 * 60L;
    /** RFC 6749 leaves the life open; this is what platforms that say nothing usually grant. */
    private static final long LIFE_SECONDS_UNTOLD = 60 * 60L;

    private static final int BYTES_MAX = 64 * 1024;
    private static final int TOKEN_CHARACTERS_MAX = 8 * 1024;

    private final ServiceHttp http;
    private final SigningKeys keys;
    private final InstantSource clock;
    private final TokenCache cache;

    public AccessTokens(ServiceHttp http, SigningKeys keys, InstantSource clock, TokenCache cache) {
        this.http = http;
        this.keys = keys;
        this.clock = clock;
        this.cache = cache;
    }

    /**
     * A token for exactly these scopes, from the cache or fresh.
     *
     * @param scopes one or more; a platform refuses the whole request for one it did not agree to
     * @return the token; or the trouble: {@link Reason#SCOPE_REFUSED} where the platform's administrator has not agreed to
     *     a scope, {@link Reason#CLIENT_REFUSED} where it does not know this tool or its key
     */
    public Result<AccessToken> obtain(Registration registration, Set<Scope> scopes) {
        if (scopes.isEmpty()) {
            throw new IllegalArgumentException("a token is for at least one scope");
        }
        Optional<AccessToken> known = cache.find(registration.id(), scopes);
        if (known.isPresent()) {
            return new Result.Success<>(known.get(), Optional.empty());
        }
        Result<AccessToken> fresh = ask(registration, scopes);
        if (fresh instanceof Result.Success<AccessToken> success) {
            cache.keep(registration.id(), scopes, success.value());
        }
        return fresh;
    }

    /** Forgets a token that a service did not take. */
    void drop(Registration registration, Set<Scope> scopes, AccessToken refused) {
        cache.drop(registration.id(), scopes, refused);
    }

    private Result<AccessToken> ask(Registration registration, Set<Scope> scopes) {
        byte[] form = form(registration, scopes).getBytes(StandardCharsets.US_ASCII);
        // Moodle answers JSON as text/html, so the type asked for is a wish and the one that came is not looked at.
        Call call = Call.post(
                registration.tokenEndpoint(), "application/x-www-form-urlencoded", "application/json", form, BYTES_MAX);
        Instant asked = clock.instant();
        Reply reply;
        try {
            reply = http.send(call);
        } catch (CallFailure failure) {
            return new Result.Failure<>(Troubles.of(failure, call), Optional.empty());
        }
        Optional<Duration> offset = Troubles.clockOffset(reply, clock.instant());
        if (!reply.isSuccess()) {
            return new Result.Failure<>(refusal(reply), offset);
        }
        return read(reply, asked)
                .<Result<AccessToken>>map(token -> new Result.Success<>(token, offset))
                .orElseGet(() -> new Result.Failure<>(
                        Trouble.of(
                                Trouble.Remedy.RETRY,
                                Reason.NOT_JSON,
                                reply.status(),
                                "the answer of the token endpoint holds no token"),
                        offset));
    }

    private String form(Registration registration, Set<Scope> scopes) {
        String scope = scopes.stream().map(Scope::text).sorted().collect(Collectors.joining(" "));
        return ClientAssertion.GRANT_TYPE + "=" + ClientAssertion.GRANT_TYPE_CLIENT_CREDENTIALS
                + "&" + ClientAssertion.CLIENT_ASSERTION_TYPE + "="
                + WebAddresses.escape(ClientAssertion.CLIENT_ASSERTION_TYPE_JWT)
                + "&" + ClientAssertion.CLIENT_ASSERTION + "=" + assertion(registration)
                + "&" + ClientAssertion.SCOPE + "=" + WebAddresses.escape(scope);
    }

    private String assertion(Registration registration) {
        ClientAssertion model = new ClientAssertion();
        model.issuer = registration.clientId();
        model.subject = registration.clientId();
        model.audience = registration
                .authorizationServer()
                .orElseGet(() -> registration.tokenEndpoint().toString());
        // The model's own id and moments are a time-based guess and an hour: all three are set here.
        model.jti = Secret.fresh();
        ObjectNode claims = Json.tree(model);
        SignedText.setMoments(claims, clock.instant(), ASSERTION_LIFE);
        return SignedText.sign(claims, keys.signing());
    }

    private Trouble refusal(Reply reply) {
        Trouble plain = Troubles.of(reply, clock.instant());
        String error = Json.object(reply.body())
                .map(body -> body.path("error").asText())
                .orElse("");
        boolean isOfTheRequest = reply.status() == 400 || reply.status() == 401;
        if (isOfTheRequest && "invalid_scope".equals(error)) {
            return Trouble.of(Trouble.Remedy.ASK, Reason.SCOPE_REFUSED, reply.status(), plain.words());
        }
        // A switched-off tool, a wrong clock or a key not yet fetched: all of them come right without a new message.
        return isOfTheRequest
                ? new Trouble(
                        Trouble.Remedy.RETRY, Reason.CLIENT_REFUSED, reply.status(), plain.words(), plain.retryAfter())
                : plain;
    }

    private static Optional<AccessToken> read(Reply reply, Instant asked) {
        return Json.object(reply.body()).flatMap(body -> {
            String text = body.path("access_token").asText("");
            boolean isBearer = "bearer".equalsIgnoreCase(body.path("token_type").asText("bearer"));
            if (!isBearer || !isToken(text)) {
                return Optional.empty();
            }
            // Some send the seconds as a text.
            long seconds = body.path("expires_in").asLong(LIFE_SECONDS_UNTOLD);
            long life = Math.max(0, Math.min(seconds, LIFE_SECONDS_MAX));
            return Optional.of(new AccessToken(text, asked.plusSeconds(life)));
        });
    }

    private static boolean isToken(String text) {
        return !text.isEmpty()
                && text.length() <= TOKEN_CHARACTERS_MAX
                && text.chars().allMatch(c -> c > ' ' && c < 0x7F);
    }
}
