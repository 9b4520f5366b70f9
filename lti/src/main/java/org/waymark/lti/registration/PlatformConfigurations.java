package org.waymark.lti.registration;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.waymark.lti.AddressGuard;
import org.waymark.lti.CallFailure;
import org.waymark.lti.Json;
import org.waymark.lti.PlatformFamily;
import org.waymark.lti.Registration;
import org.waymark.lti.ServiceHttp;
import org.waymark.lti.ServiceHttp.Call;
import org.waymark.lti.Texts;
import org.waymark.lti.WebAddresses;
import org.waymark.lti.access.OpenCalls;
import org.waymark.lti.access.Reason;
import org.waymark.lti.access.Result;
import org.waymark.lti.access.Trouble;

/** Fetches and judges what a platform says about itself. */
public final class PlatformConfigurations {

    private static final int BYTES_MAX = 256 * 1024;
    private static final String LTI = "https://purl.imsglobal.org/spec/lti-platform-configuration";

    private final OpenCalls calls;
    private final AddressGuard guard;

    /** @param guard says which endpoints may be called: https, or more where the setting allows private platforms */
    public PlatformConfigurations(ServiceHttp http, InstantSource clock, AddressGuard guard) {
        this.calls = new OpenCalls(http, clock);
        this.guard = guard;
    }

    /**
     * Reads the document an LMS administrator's browser brought the address of.
     *
     * @param address the parameter {@code openid_configuration}
     * @return the configuration; or the trouble. Its words name the member of the document that is wrong, or are the
     *     platform's own where it answered with an error
     */
    public Result<PlatformConfiguration> read(String address) {
        Optional<URI> document = WebAddresses.parse(address);
        if (document.isEmpty()) {
            return refused(Reason.ADDRESS_REFUSED, "openid_configuration is no web address");
        }
        Result<ServiceHttp.Reply> result = calls.send(Call.get(document.get(), "application/json", BYTES_MAX));
        if (result instanceof Result.Failure<ServiceHttp.Reply> failure) {
            return failure.as();
        }
        return Json.object(((Result.Success<ServiceHttp.Reply>) result).value().body())
                .map(json -> judge(document.get(), json))
                .orElseGet(() -> refused(Reason.NOT_JSON, "the configuration is no JSON object"));
    }

    private Result<PlatformConfiguration> judge(URI document, ObjectNode json) {
        try {
            return new Result.Success<>(read(document, json), Optional.empty());
        } catch (Flaw flaw) {
            return refused(flaw.reason, flaw.getMessage());
        }
    }

    private PlatformConfiguration read(URI document, ObjectNode json) throws Flaw {
        String issuer = issuer(document, json);
        JsonNode lti = json.path(LTI);
        if (!lti.isObject()) {
            throw new Flaw(Reason.UNSUPPORTED, "lti-platform-configuration");
        }
        Set<String> messages = new HashSet<>();
        lti.path("messages_supported")
                .forEach(one -> messages.add(
                        one.isTextual() ? one.asText() : one.path("type").asText("")));
        messages.remove("");
        if (!messages.contains("LtiResourceLinkRequest")) {
            throw new Flaw(Reason.UNSUPPORTED, "messages_supported");
        }
        if (!texts(json, "response_types_supported").contains("id_token")) {
            throw new Flaw(Reason.UNSUPPORTED, "response_types_supported");
        }
        Set<String> algorithms = new HashSet<>(texts(json, "id_token_signing_alg_values_supported"));
        algorithms.retainAll(Registration.USUAL_ALGORITHMS);
        if (algorithms.isEmpty()) {
            throw new Flaw(Reason.UNSUPPORTED, "id_token_signing_alg_values_supported");
        }
        requireKeyMethod(json);
        URI registrationEndpoint = called(json, "registration_endpoint");
        if (!WebAddresses.host(registrationEndpoint).equals(WebAddresses.host(document))) {
            throw new Flaw(Reason.FOREIGN_HOST, "registration_endpoint");
        }
        URI tokenEndpoint = called(json, "token_endpoint");
        requireOwnSignIn(issuer, tokenEndpoint, "token_endpoint");
        Optional<String> server = authorizationServer(issuer, json);
        return new PlatformConfiguration(
                issuer,
                visited(json, "authorization_endpoint"),
                tokenEndpoint,
                called(json, "jwks_uri"),
                registrationEndpoint,
                server,
                Set.copyOf(algorithms),
                texts(json, "scopes_supported"),
                Set.copyOf(messages),
                texts(lti, "variables"),
                PlatformFamily.of(lti.path("product_family_code").asText("")),
                Texts.label(lti.path("version").asText("")).orElse(""));
    }

    /** The issuer speaks for its own host only. */
    private static String issuer(URI document, ObjectNode json) throws Flaw {
        String issuer = json.path("issuer").asText("");
        if (!Texts.isId(issuer)) {
            throw new Flaw(Reason.INCOMPLETE, "issuer");
        }
        boolean isOwnHost = WebAddresses.parse(issuer)
                .filter(one -> WebAddresses.host(one).equals(WebAddresses.host(document)))
                .isPresent();
        if (!isOwnHost) {
            throw new Flaw(Reason.FOREIGN_HOST, "issuer");
        }
        return issuer;
    }

    /** Whom an assertion of ours is made out to, where the platform names another than its token endpoint. */
    private static Optional<String> authorizationServer(String issuer, ObjectNode json) throws Flaw {
        String name = "authorization_server";
        String server = json.path(name).asText("");
        if (server.isEmpty()) {
            return Optional.empty();
        }
        URI address = WebAddresses.parse(server)
                .filter(web -> Texts.isId(server))
                .orElseThrow(() -> new Flaw(Reason.ADDRESS_REFUSED, name));
        requireOwnSignIn(issuer, address, name);
        return Optional.of(server);
    }

    /** A platform has its tokens made by itself or by its vendor, never by another platform. */
    private static void requireOwnSignIn(String issuer, URI address, String name) throws Flaw {
        if (!SharedSignIns.serves(URI.create(issuer), address)) {
            throw new Flaw(Reason.FOREIGN_HOST, name);
        }
    }

    /** A platform that lists its methods must list ours; one that lists none is taken to know LTI's. */
    private static void requireKeyMethod(ObjectNode json) throws Flaw {
        Set<String> methods = texts(json, "token_endpoint_auth_methods_supported");
        if (!methods.isEmpty() && !methods.contains("private_key_jwt")) {
            throw new Flaw(Reason.UNSUPPORTED, "token_endpoint_auth_methods_supported");
        }
    }

    /** An address that browsers are sent to; it is never called from here. */
    private URI visited(ObjectNode json, String name) throws Flaw {
        String text = json.path(name).asText("");
        if (text.isEmpty()) {
            throw new Flaw(Reason.INCOMPLETE, name);
        }
        URI address = WebAddresses.parse(text).orElseThrow(() -> new Flaw(Reason.ADDRESS_REFUSED, name));
        if (!"https".equals(WebAddresses.scheme(address)) && !guard.isPrivateAllowed()) {
            throw new Flaw(Reason.ADDRESS_REFUSED, name);
        }
        return address;
    }

    /** An address that will be called from here. */
    private URI called(ObjectNode json, String name) throws Flaw {
        URI address = visited(json, name);
        try {
            guard.check(address);
        } catch (CallFailure refused) {
            boolean isRefused = refused.kind() == CallFailure.Kind.ADDRESS_REFUSED;
            throw new Flaw(isRefused ? Reason.ADDRESS_REFUSED : Reason.UNREACHABLE, name);
        }
        return address;
    }

    private static Set<String> texts(JsonNode json, String name) {
        Set<String> texts = new HashSet<>();
        for (JsonNode one : json.path(name)) {
            if (one.isTextual() && Texts.isId(one.textValue())) {
                texts.add(one.textValue());
            }
        }
        return Set.copyOf(texts);
    }

    private static Result<PlatformConfiguration> refused(Reason reason, String words) {
        return new Result.Failure<>(Trouble.unusable(reason, words), Optional.empty());
    }

    private static final class Flaw extends Exception {

        private static final long serialVersionUID = 1L;

        private final Reason reason;

        Flaw(Reason reason, String member) {
            super(member, null, false, false);
            this.reason = reason;
        }
    }
}
