package org.waymark.lti.registration;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.lti.Json;
import org.waymark.lti.Scope;
import org.waymark.lti.ServiceHttp;
import org.waymark.lti.ServiceHttp.Call;
import org.waymark.lti.ServiceHttp.Reply;
import org.waymark.lti.Texts;
import org.waymark.lti.access.OpenCalls;
import org.waymark.lti.access.Reason;
import org.waymark.lti.access.Result;
import org.waymark.lti.access.Trouble;

/** Registers this tool at platforms. */
public final class PlatformRegistrations {

    private static final String TOOL = "https://purl.imsglobal.org/spec/lti-tool-configuration";
    private static final int BYTES_MAX = 256 * 1024;
    private static final int TOKEN_CHARACTERS_MAX = 8 * 1024;

    private final OpenCalls calls;

    public PlatformRegistrations(ServiceHttp http, InstantSource clock) {
        this.calls = new OpenCalls(http, clock);
    }

    /**
     * Registers, or registers anew. To be called after somebody agreed, and outside any transaction.
     *
     * @param registrationToken the parameter of that name, where the platform sent one; it works once
     * @return what the platform made of it; after an unknown outcome ({@link Reason#TIMEOUT}) the administrator begins
     *     again, with a new token
     */
    public Result<Registered> register(
            PlatformConfiguration platform, Optional<String> registrationToken, ToolDescription tool) {
        if (registrationToken.filter(token -> !isToken(token)).isPresent()) {
            return refused(Reason.BAD_REQUEST, "registration_token has characters no token has");
        }
        ObjectNode request = RegistrationRequest.json(tool, platform);
        Call plain = Call.post(
                platform.registrationEndpoint(),
                "application/json",
                "application/json",
                Json.bytes(request),
                BYTES_MAX);
        Result<Reply> result =
                calls.send(registrationToken.map(plain::authorised).orElse(plain));
        if (result instanceof Result.Failure<Reply> failure) {
            return failure.as();
        }
        // Errors are plain text called HTML, and so are some good answers: what it is called is not looked at.
        return Json.object(((Result.Success<Reply>) result).value().body())
                .map(json -> read(json, tool.scopes()))
                .orElseGet(() -> refused(Reason.NOT_JSON, "the answer to the registration is no JSON object"));
    }

    private static Result<Registered> read(ObjectNode json, Set<Scope> asked) {
        String clientId = json.path("client_id").asText("");
        if (!Texts.isId(clientId)) {
            return refused(Reason.INCOMPLETE, "client_id");
        }
        String deployment = json.path(TOOL).path("deployment_id").asText("");
        String scope = json.path("scope").asText("");
        Set<Scope> granted = scope.isBlank()
                ? asked
                : Arrays.stream(scope.strip().split("\\s+"))
                        .flatMap(text -> Scope.of(text).stream())
                        .filter(asked::contains)
                        .collect(Collectors.toUnmodifiableSet());
        return new Result.Success<>(
                new Registered(clientId, Optional.of(deployment).filter(Texts::isId), granted), Optional.empty());
    }

    private static boolean isToken(String text) {
        return !text.isEmpty()
                && text.length() <= TOKEN_CHARACTERS_MAX
                && text.chars().allMatch(c -> c > ' ' && c < 0x7F);
    }

    private static Result<Registered> refused(Reason reason, String words) {
        return new Result.Failure<>(Trouble.unusable(reason, words), Optional.empty());
    }
}
