package org.waymark.practice.tools;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.practice.Campus;
import org.waymark.practice.Quirk;
import org.waymark.practice.http.Answer;
import org.waymark.practice.http.Handler;
import org.waymark.practice.http.Json;
import org.waymark.practice.http.Request;
import org.waymark.practice.http.Wait;

/** What the LMS says of itself to a tool that registers, and the ways in which that can be a lie. */
public final class PlatformDocument implements Handler {
    /** Where Moodle keeps it. */
    public static final String PATH = "/mod/lti/openid-configuration.php";

    /** Where others keep it; the same document. */
    public static final String WELL_KNOWN = "/.well-known/openid-configuration";

    private static final String ELSEWHERE = "https://lms.elsewhere.example.org";
    private static final int MEGABYTE = 1_048_576;
    private static final List<String> VARIABLES = List.of(
            "basic-lti-launch-request",
            "Context.id",
            "Context.title",
            "Context.label",
            "Context.id.history",
            "CourseSection.sourcedId",
            "CourseSection.title",
            "ResourceLink.id",
            "ResourceLink.title",
            "ResourceLink.description",
            "User.id",
            "User.username",
            "Person.name.full",
            "Person.name.given",
            "Person.name.family",
            "Person.email.primary",
            "Person.sourcedId",
            "Membership.role",
            "Moodle.Person.userGroupIds");

    private final Campus campus;

    public PlatformDocument(Campus campus) {
        this.campus = campus;
    }

    @Override
    public Answer answer(Request request) {
        if (campus.has(Quirk.DOCUMENT_HANGS)) {
            Wait.lasting(campus.patience());
        }
        if (campus.has(Quirk.DOCUMENT_REDIRECTED)) {
            return Answer.redirect("/elsewhere.json");
        }
        if (campus.has(Quirk.DOCUMENT_AS_HTML)) {
            return Answer.html(200, "<!DOCTYPE html><title>Log in</title><h1>Log in</h1>");
        }
        String padding = campus.has(Quirk.DOCUMENT_HUGE) ? " ".repeat(MEGABYTE) : "";
        return Answer.json(200, Json.written(document()) + padding);
    }

    private Map<String, Object> document() {
        String base = campus.has(Quirk.DOCUMENT_WITHOUT_TLS)
                ? "http://lms.elsewhere.example.org"
                : campus.issuer().toString();
        String services = campus.has(Quirk.DOCUMENT_WITH_FOREIGN_ADDRESSES) ? ELSEWHERE : base;
        String registration = campus.has(Quirk.DOCUMENT_WITH_FOREIGN_REGISTRATION) ? ELSEWHERE : base;
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("issuer", campus.has(Quirk.DOCUMENT_OF_FOREIGN_ISSUER) ? ELSEWHERE : base);
        document.put("token_endpoint", services + "/mod/lti/token.php");
        document.put("token_endpoint_auth_methods_supported", List.of("private_key_jwt"));
        document.put("token_endpoint_auth_signing_alg_values_supported", List.of("RS256"));
        document.put("jwks_uri", services + "/mod/lti/certs.php");
        document.put("authorization_endpoint", base + "/mod/lti/auth.php");
        document.put("registration_endpoint", registration + RegistrationDesk.PATH);
        document.put("scopes_supported", List.copyOf(Scopes.ALL));
        document.put("response_types_supported", List.of("id_token"));
        document.put("subject_types_supported", List.of("public", "pairwise"));
        document.put(
                "id_token_signing_alg_values_supported",
                List.of(campus.has(Quirk.DOCUMENT_WITHOUT_RS256) ? "ES256" : "RS256"));
        document.put("claims_supported", List.of("sub", "iss", "name", "given_name", "family_name", "email"));
        document.put("https://purl.imsglobal.org/spec/lti-platform-configuration", platform());
        if (campus.has(Quirk.DOCUMENT_INCOMPLETE)) {
            document.keySet().removeAll(List.of("token_endpoint", "jwks_uri"));
        }
        return document;
    }

    private static Map<String, Object> platform() {
        Map<String, Object> platform = new LinkedHashMap<>();
        platform.put("product_family_code", "moodle");
        platform.put("version", "4.5.5 (Build: 20250609)");
        platform.put(
                "messages_supported",
                List.of(
                        Map.of("type", "LtiResourceLinkRequest"),
                        Map.of("type", "LtiDeepLinkingRequest", "placements", List.of("ContentArea"))));
        platform.put("variables", VARIABLES);
        return platform;
    }

    /** The address of the document of an LMS. */
    public static URI address(URI issuer) {
        return URI.create(issuer + PATH);
    }
}
