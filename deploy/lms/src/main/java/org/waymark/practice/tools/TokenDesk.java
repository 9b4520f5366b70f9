package org.waymark.practice.tools;

import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.waymark.practice.Campus;
import org.waymark.practice.Quirk;
import org.waymark.practice.http.Answer;
import org.waymark.practice.http.Handler;
import org.waymark.practice.http.Json;
import org.waymark.practice.http.Request;
import org.waymark.practice.http.Wait;
import org.waymark.practice.tools.SignedByTool.Untrusted;

/**
 * The token address: a signed assertion against an access token of one hour. Like Moodle it says JSON and calls it HTML,
 * and refuses an assertion made one second in the future.
 */
public final class TokenDesk implements Handler {
    private static final String ASSERTION_TYPE = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
    private static final Duration LIFE = Duration.ofHours(1);
    private static final Duration SHORT_LIFE = Duration.ofSeconds(3);

    private final Campus campus;
    private final Tools tools;
    private final SignedByTool signatures;
    private final AccessTokens tokens;
    private final UsedOnce assertions = new UsedOnce();
    private final AtomicBoolean refusesNext = new AtomicBoolean(true);

    public TokenDesk(Campus campus, Tools tools, SignedByTool signatures, AccessTokens tokens) {
        this.campus = campus;
        this.tools = tools;
        this.signatures = signatures;
        this.tokens = tokens;
    }

    @Override
    public Answer answer(Request request) {
        return odd().orElseGet(() -> {
            try {
                return granted(request);
            } catch (Untrusted e) {
                return said(400, Map.of("error", "invalid_client", "error_description", e.getMessage()));
            }
        });
    }

    private Optional<Answer> odd() {
        if (campus.has(Quirk.TOKEN_HANGS)) {
            Wait.lasting(campus.patience());
            return Optional.of(Answer.html(504, "Gateway timeout"));
        }
        if (campus.has(Quirk.TOKEN_BUSY)) {
            return Optional.of(Answer.html(429, "Too many requests").with("Retry-After", "2"));
        }
        if (campus.has(Quirk.TOKEN_DOWN)) {
            return Optional.of(Answer.html(503, "Maintenance mode"));
        }
        if (campus.has(Quirk.TOKEN_AS_PAGE)) {
            return Optional.of(Answer.html(200, "<!DOCTYPE html><title>Log in</title><h1>Log in</h1>"));
        }
        if (!campus.has(Quirk.TOKEN_REFUSED_ONCE)) {
            refusesNext.set(true);
        } else if (refusesNext.getAndSet(false)) {
            return Optional.of(said(401, Map.of("error", "invalid_client")));
        }
        return Optional.empty();
    }

    private Answer granted(Request request) throws Untrusted {
        if (!request.is("POST") || !request.contentType().equals("application/x-www-form-urlencoded")) {
            return error("invalid_request");
        }
        for (String name : List.of("client_assertion", "client_assertion_type", "grant_type", "scope")) {
            if (!request.parameters().has(name)) {
                return error("invalid_request");
            }
        }
        if (!request.parameters().value("grant_type").equals("client_credentials")
                || !request.parameters().value("client_assertion_type").equals(ASSERTION_TYPE)) {
            return error("unsupported_grant_type");
        }
        Tool tool = asking(request.parameters().value("client_assertion"));
        Set<String> scopes = new LinkedHashSet<>(
                Arrays.asList(request.parameters().value("scope").split(" ")));
        scopes.retainAll(tool.scopes());
        if (scopes.isEmpty() || campus.has(Quirk.TOKEN_INVALID_SCOPE)) {
            return error("invalid_scope");
        }
        return issued(tool, scopes);
    }

    private Tool asking(String assertion) throws Untrusted {
        String client = SignedByTool.unchecked(assertion)
                .map(JWTClaimsSet::getSubject)
                .orElseThrow(() -> new Untrusted("it is no signed token"));
        Tool tool = tools.of(client).filter(Tool::isActive).orElseThrow(() -> new Untrusted("no such tool is active"));
        JWTClaimsSet claims = signatures.claims(assertion, tool, campus.now());
        require(client.equals(claims.getIssuer()), "iss is not the client");
        require(
                claims.getAudience().stream()
                        .anyMatch(
                                List.of(campus.issuer().toString(), campus.issuer() + "/mod/lti/token.php")::contains),
                "aud is neither this LMS nor its token address");
        require(claims.getJWTID() != null, "jti is missing");
        require(assertions.first(client + " " + claims.getJWTID()), "jti was used before");
        return tool;
    }

    private Answer issued(Tool tool, Set<String> scopes) {
        Duration life = campus.has(Quirk.TOKEN_SHORT_LIVED) ? SHORT_LIFE : LIFE;
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("access_token", tokens.issue(tool, scopes, campus.now().plus(life)));
        answer.put("token_type", "Bearer");
        answer.put("expires_in", life.toSeconds());
        answer.put("scope", String.join(" ", scopes));
        return said(200, answer);
    }

    private Answer error(String code) {
        return said(400, Map.of("error", code));
    }

    private Answer said(int status, Map<String, ?> content) {
        String text = Json.written(content);
        return campus.has(Quirk.TOKEN_AS_JSON) ? Answer.json(status, text) : Answer.html(status, text);
    }

    private static void require(boolean isGood, String otherwise) throws Untrusted {
        if (!isGood) {
            throw new Untrusted(otherwise);
        }
    }
}
