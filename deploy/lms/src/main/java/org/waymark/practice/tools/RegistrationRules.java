package org.waymark.practice.tools;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What Moodle wants of a registration before it becomes a tool. */
final class RegistrationRules {
    static final String CONFIGURATION = "https://purl.imsglobal.org/spec/lti-tool-configuration";

    private final JsonNode registration;
    private final JsonNode configuration;

    RegistrationRules(JsonNode registration) {
        this.registration = registration;
        this.configuration = registration.path(CONFIGURATION);
    }

    /** A registration that is not accepted; the message is the plain word the tool is sent. */
    static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;

        Refused(String word) {
            super(word);
        }
    }

    /** The tool this registration describes, Pending. */
    Tool tool(String clientId, String deploymentId) throws Refused {
        check();
        return new Tool(
                clientId,
                deploymentId,
                registration.path("client_name").asText(),
                configuration.path("description").asText(""),
                configuration.path("domain").asText(),
                addresses(),
                Scopes.granted(Set.of(registration.path("scope").asText("").split(" "))),
                new LinkedHashSet<>(texts(configuration.path("claims"))),
                custom(),
                Tool.State.PENDING);
    }

    private void check() throws Refused {
        for (String name : List.of("response_types", "initiate_login_uri", "redirect_uris", "client_name")) {
            required(registration, name);
        }
        require(!registration.has("jwks"), "inline jwks is not supported, use jwks_uri");
        required(registration, "jwks_uri");
        required(registration, "token_endpoint_auth_method");
        required(registration, CONFIGURATION);
        required(configuration, "domain");
        required(configuration, "target_link_uri");
        require(texts(registration.path("response_types")).contains("id_token"), "invalid_response_types");
        List<String> grants = texts(registration.path("grant_types"));
        require(grants.containsAll(List.of("implicit", "client_credentials")), "invalid_grant_types");
        require(registration.path("redirect_uris").isArray(), "invalid_redirect_uris");
        require(
                registration.path("token_endpoint_auth_method").asText().equals("private_key_jwt"),
                "invalid_token_endpoint_auth_method");
        String type = registration.path("application_type").asText("web");
        require(type.equals("web"), "invalid_application_type");
        require(
                configuration
                        .path("domain")
                        .asText()
                        .equals(address(configuration, "target_link_uri").getRawAuthority()),
                "domain does not match target_link_uri");
    }

    private Tool.Addresses addresses() throws Refused {
        List<URI> redirects = new ArrayList<>();
        for (String redirect : texts(registration.path("redirect_uris"))) {
            redirects.add(address(redirect, "redirect_uris"));
        }
        return new Tool.Addresses(
                address(registration, "initiate_login_uri"),
                redirects,
                address(configuration, "target_link_uri"),
                address(registration, "jwks_uri"),
                contentPick(),
                registration.has("logo_uri") ? Optional.of(address(registration, "logo_uri")) : Optional.empty());
    }

    private Optional<URI> contentPick() throws Refused {
        for (JsonNode message : configuration.path("messages")) {
            if (message.path("type").asText().equals("LtiDeepLinkingRequest")) {
                return Optional.of(
                        message.has("target_link_uri")
                                ? address(message, "target_link_uri")
                                : address(configuration, "target_link_uri"));
            }
        }
        return Optional.empty();
    }

    private Map<String, String> custom() {
        Map<String, String> custom = new LinkedHashMap<>();
        configuration
                .path("custom_parameters")
                .properties()
                .forEach(field -> custom.put(field.getKey(), field.getValue().asText()));
        return custom;
    }

    private static URI address(JsonNode node, String name) throws Refused {
        return address(node.path(name).asText(), name);
    }

    private static URI address(String text, String name) throws Refused {
        try {
            URI address = URI.create(text);
            require(address.getHost() != null, "invalid " + name);
            return address;
        } catch (IllegalArgumentException e) {
            throw new Refused("invalid " + name);
        }
    }

    private static void required(JsonNode node, String name) throws Refused {
        JsonNode value = node.path(name);
        boolean isEmpty = value.isMissingNode()
                || value.isNull()
                || (value.isTextual() ? value.asText().isEmpty() : value.isContainerNode() && value.isEmpty());
        require(!isEmpty, "missing required attribute " + name);
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(element -> texts.add(element.asText()));
        return texts;
    }

    private static void require(boolean isGood, String otherwise) throws Refused {
        if (!isGood) {
            throw new Refused(otherwise);
        }
    }
}
