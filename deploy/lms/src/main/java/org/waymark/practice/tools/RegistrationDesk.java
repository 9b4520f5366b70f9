package org.waymark.practice.tools;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.practice.Campus;
import org.waymark.practice.Quirk;
import org.waymark.practice.http.Answer;
import org.waymark.practice.http.Handler;
import org.waymark.practice.http.Json;
import org.waymark.practice.http.Request;
import org.waymark.practice.tools.RegistrationRules.Refused;
import org.waymark.practice.tools.RegistrationTokens.Permission;

/**
 * Registers tools: gives the address to open, with a token of one hour and one use, and takes what the tool posts. A
 * refusal is one plain word sent as HTML, as from Moodle.
 */
public final class RegistrationDesk implements Handler {
    /** Where tools post their registration. */
    public static final String PATH = "/mod/lti/openid-registration.php";

    private static final int MEGABYTE = 1_048_576;

    private final Campus campus;
    private final Tools tools;
    private final RegistrationTokens tokens = new RegistrationTokens();

    public RegistrationDesk(Campus campus, Tools tools) {
        this.campus = campus;
        this.tools = tools;
    }

    /** The address to open in a frame when an administrator has pasted this one. */
    public URI opening(URI registrationAddress, Optional<String> updates) {
        String separator = registrationAddress.getRawQuery() == null ? "?" : "&";
        return URI.create(registrationAddress + separator + "openid_configuration="
                + URLEncoder.encode(campus.issuer() + PlatformDocument.PATH, StandardCharsets.UTF_8)
                + "&registration_token=" + tokens.give(updates, campus.now()));
    }

    @Override
    public Answer answer(Request request) {
        if (request.bearer().isEmpty()) {
            return Answer.html(401, "missing_registration_token");
        }
        Optional<Permission> permission = tokens.look(request.bearer(), campus.now());
        if (permission.isEmpty()) {
            return Answer.html(401, "invalid or used registration_token");
        }
        if (campus.has(Quirk.REGISTRATION_REFUSED)) {
            return Answer.html(400, "invalid_registration");
        }
        try {
            return switch (request.method()) {
                case "GET" -> shown(permission.get());
                case "POST", "PUT" -> registered(request, permission.get());
                default -> Answer.html(405, "method not allowed");
            };
        } catch (Refused e) {
            return Answer.html(400, e.getMessage());
        }
    }

    private Answer shown(Permission permission) throws Refused {
        Tool tool = permission
                .updates()
                .flatMap(tools::of)
                .orElseThrow(() -> new Refused("there is no registration to read"));
        return Answer.json(200, Json.written(registration(tool)));
    }

    private Answer registered(Request request, Permission permission) throws Refused {
        if (request.is("PUT") && permission.updates().isEmpty()) {
            throw new Refused("there is no registration to change");
        }
        JsonNode registration = Json.read(request.body());
        Optional<Tool> before = permission.updates().flatMap(tools::of);
        Tool tool = new RegistrationRules(registration)
                .tool(
                        before.map(Tool::clientId).orElseGet(tokens::clientId),
                        before.map(Tool::deploymentId).orElseGet(tools::deploymentIdNext));
        if (!tokens.take(request.bearer())) {
            return Answer.html(401, "token_already_used");
        }
        tools.keep(before.isPresent() ? tool.in(before.get().state()) : tool);
        return answered(tool);
    }

    private Answer answered(Tool tool) {
        if (campus.has(Quirk.REGISTRATION_ANSWERS_HTML)) {
            return Answer.html(200, "<!DOCTYPE html><title>Done</title><h1>Done</h1>");
        }
        Map<String, Object> registration = registration(tool);
        if (campus.has(Quirk.REGISTRATION_WITHOUT_CLIENT)) {
            registration.remove("client_id");
        }
        String padding = campus.has(Quirk.REGISTRATION_HUGE) ? " ".repeat(MEGABYTE) : "";
        return Answer.json(200, Json.written(registration) + padding);
    }

    private Map<String, Object> registration(Tool tool) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("client_id", tool.clientId());
        answer.put("response_types", List.of("id_token"));
        answer.put("jwks_uri", tool.addresses().keys().toString());
        answer.put("initiate_login_uri", tool.addresses().login().toString());
        answer.put("grant_types", List.of("client_credentials", "implicit"));
        answer.put(
                "redirect_uris",
                tool.addresses().redirects().stream().map(URI::toString).toList());
        answer.put("application_type", List.of("web"));
        answer.put("token_endpoint_auth_method", "private_key_jwt");
        answer.put("client_name", tool.name());
        answer.put("logo_uri", tool.addresses().logo().map(URI::toString).orElse(""));
        answer.put("scope", String.join(" ", tool.scopes()));
        answer.put(RegistrationRules.CONFIGURATION, configuration(tool));
        return answer;
    }

    private Map<String, Object> configuration(Tool tool) {
        Map<String, Object> configuration = new LinkedHashMap<>();
        if (!campus.has(Quirk.REGISTRATION_WITHOUT_DEPLOYMENT)) {
            configuration.put("deployment_id", tool.deploymentId());
        }
        configuration.put("target_link_uri", tool.addresses().target().toString());
        configuration.put("domain", tool.domain());
        configuration.put("description", tool.description());
        tool.addresses()
                .contentPick()
                .ifPresent(address -> configuration.put(
                        "messages",
                        List.of(Map.of("type", "LtiDeepLinkingRequest", "target_link_uri", address.toString()))));
        if (!tool.custom().isEmpty()) {
            configuration.put("custom_parameters", tool.custom());
        }
        // Moodle lists the claims of names whatever the tool asked for.
        configuration.put(
                "claims", new ArrayList<>(List.of("sub", "iss", "name", "family_name", "middle_name", "email")));
        return configuration;
    }
}
