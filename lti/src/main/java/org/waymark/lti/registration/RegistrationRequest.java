package org.waymark.lti.registration;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tsugi.lti13.objects.LTILaunchMessage;
import org.tsugi.lti13.objects.LTIToolConfiguration;
import org.tsugi.lti13.objects.OpenIDClientRegistration;
import org.waymark.lti.Json;
import org.waymark.lti.Scope;
import org.waymark.lti.launch.MessageType;

/** Writes what this tool is, for one platform: nothing that the platform does not know, and nothing not agreed to. */
public final class RegistrationRequest {

    private static final String TOOL = "https://purl.imsglobal.org/spec/lti-tool-configuration";

    private RegistrationRequest() {}

    /** The document as JSON, also for whoever wants to see before agreeing what will be sent. */
    public static ObjectNode json(ToolDescription wanted, PlatformConfiguration platform) {
        OpenIDClientRegistration model = new OpenIDClientRegistration();
        model.application_type = "web";
        // The model's own list says "implict".
        model.grant_types = List.of("implicit", "client_credentials");
        model.response_types = List.of("id_token");
        model.redirect_uris = List.of(wanted.tool().launch().toString());
        model.initiate_login_uri = wanted.login().toString();
        model.client_name = wanted.name();
        model.jwks_uri = wanted.jwks().toString();
        model.logo_uri = wanted.logo().toString();
        model.client_uri = wanted.tool().base().toString();
        model.policy_uri = wanted.privacy().map(URI::toString).orElse(null);
        model.token_endpoint_auth_method = "private_key_jwt";
        model.contacts = null;
        model.scope = scope(wanted, platform);
        ObjectNode json = Json.tree(model);
        json.set(TOOL, Json.tree(configuration(wanted, platform)));
        return json;
    }

    private static LTIToolConfiguration configuration(ToolDescription wanted, PlatformConfiguration platform) {
        LTIToolConfiguration model = new LTIToolConfiguration();
        URI base = wanted.tool().base();
        model.domain = base.getPort() == -1 ? base.getHost() : base.getHost() + ":" + base.getPort();
        model.description = wanted.description();
        model.target_link_uri = base.toString();
        model.custom_parameters = custom(wanted, platform);
        model.claims = claims(wanted);
        model.variables = null;
        model.messages = messages(wanted, platform);
        return model;
    }

    /** What was agreed to and the platform knows; a platform that lists none of LTI's scopes is asked for all agreed. */
    private static String scope(ToolDescription wanted, PlatformConfiguration platform) {
        boolean isListed =
                platform.scopes().stream().anyMatch(one -> Scope.of(one).isPresent());
        return wanted.scopes().stream()
                .map(Scope::text)
                .filter(one -> !isListed || platform.scopes().contains(one))
                .sorted()
                .collect(Collectors.joining(" "));
    }

    /** Without a list of claims Moodle sends no name at all. */
    private static List<String> claims(ToolDescription wanted) {
        List<String> claims = new ArrayList<>(List.of("iss", "sub"));
        if (wanted.isNameWanted()) {
            claims.addAll(List.of("name", "given_name", "family_name"));
        }
        if (wanted.isEmailWanted()) {
            claims.add("email");
        }
        return claims;
    }

    private static Map<String, String> custom(ToolDescription wanted, PlatformConfiguration platform) {
        Map<String, String> known = new TreeMap<>();
        wanted.custom().forEach((name, value) -> {
            boolean isVariable = value.startsWith("$");
            if (!isVariable
                    || platform.variables().isEmpty()
                    || platform.variables().contains(value.substring(1))) {
                known.put(name, value);
            }
        });
        return known;
    }

    private static List<LTILaunchMessage> messages(ToolDescription wanted, PlatformConfiguration platform) {
        List<LTILaunchMessage> messages = new ArrayList<>();
        for (MessageType type : MessageType.values()) {
            if (platform.messages().contains(type.claim())) {
                LTILaunchMessage message = new LTILaunchMessage();
                message.type = type.claim();
                message.target_link_uri = wanted.tool().base().toString();
                message.label = wanted.name();
                message.placements = null;
                messages.add(message);
            }
        }
        return messages;
    }
}
