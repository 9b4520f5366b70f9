package org.waymark.practice.tools;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.waymark.practice.Campus;
import org.waymark.practice.Quirk;
import org.waymark.practice.http.Answer;
import org.waymark.practice.http.Json;
import org.waymark.practice.http.Request;
import org.waymark.practice.http.Wait;
import org.waymark.practice.tools.AccessTokens.Access;
import org.waymark.practice.tools.Weather.Mishap;

/** Stands before every service: token and scope are checked here, and what is wrong with the day. */
public final class ServiceGate {
    private final Campus campus;
    private final Tools tools;
    private final AccessTokens tokens;
    private final Weather weather;
    private final AtomicBoolean forgetsNext = new AtomicBoolean(true);

    public ServiceGate(Campus campus, Tools tools, AccessTokens tokens, Weather weather) {
        this.campus = campus;
        this.tools = tools;
        this.tokens = tokens;
        this.weather = weather;
    }

    /** A service behind the gate. */
    @FunctionalInterface
    public interface Service {
        Answer answer(Tool tool) throws Refusal;
    }

    /** A service says no. */
    public static final class Refusal extends Exception {
        private static final long serialVersionUID = 1L;

        private final int status;

        public Refusal(int status, String reason) {
            super(reason);
            this.status = status;
        }
    }

    /** Lets a request through to the service when its token has one of these scopes. */
    public Answer through(Request request, Set<String> scopes, Service service) {
        Optional<Answer> odd = odd(request);
        if (odd.isPresent()) {
            return odd.get();
        }
        Mishap mishap = weather.next();
        try {
            return switch (mishap) {
                case NONE -> service.answer(admitted(request, scopes));
                case BUSY -> refused(request, 429, "Too many requests").with("Retry-After", "1");
                case DOWN -> refused(request, 503, "Maintenance mode");
                case BROKEN -> refused(request, 500, "Error writing to database");
                case DONE_BUT_BROKEN -> {
                    service.answer(admitted(request, scopes));
                    yield refused(request, 500, "Error reading from database");
                }
            };
        } catch (Refusal e) {
            return refused(request, e.status, e.getMessage());
        }
    }

    private Tool admitted(Request request, Set<String> scopes) throws Refusal {
        Access access = tokens.of(request.bearer(), campus.now())
                .orElseThrow(() -> new Refusal(401, "The access token is unknown or over"));
        if (access.scopes().stream().noneMatch(scopes::contains)) {
            throw new Refusal(401, "The access token lacks the scope");
        }
        return tools.of(access.clientId())
                .filter(Tool::isActive)
                .orElseThrow(() -> new Refusal(401, "The tool is not active"));
    }

    private Optional<Answer> odd(Request request) {
        if (!campus.has(Quirk.SERVICE_FORGETS_TOKENS)) {
            forgetsNext.set(true);
        } else if (forgetsNext.getAndSet(false)) {
            tokens.forgetAll();
        }
        if (campus.has(Quirk.SERVICE_HANGS)) {
            Wait.lasting(campus.patience());
            return Optional.of(refused(request, 504, "Gateway timeout"));
        }
        if (campus.has(Quirk.SERVICE_FORBIDDEN)) {
            return Optional.of(refused(request, 403, "Not allowed in context"));
        }
        if (campus.has(Quirk.SERVICE_BUSY)) {
            return Optional.of(refused(request, 429, "Too many requests").with("Retry-After", "2"));
        }
        if (campus.has(Quirk.SERVICE_BROKEN)) {
            return Optional.of(refused(request, 500, "Error writing to database"));
        }
        return Optional.empty();
    }

    /** A refusal as Moodle words it: status, reason and the request. */
    public static Answer refused(Request request, int status, String reason) {
        Map<String, Object> about = new LinkedHashMap<>();
        about.put("method", request.method());
        about.put("url", request.path());
        about.put("accept", request.header("accept"));
        about.put("contentType", request.header("content-type"));
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("status", status);
        body.put("reason", reason);
        body.put("request", about);
        return Answer.json(status, Json.written(body));
    }
}
