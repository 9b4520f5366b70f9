package org.waymark.connection.web;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.waymark.connection.ToolAddresses;
import org.waymark.lti.Scope;
import org.waymark.web.Texts;

/** A Canvas developer key of ours, in the form that Canvas reads. Source: Canvas documentation, LTI 1.3 JSON. */
final class CanvasKey {
    /** Variables that Canvas fills in; the names are those that Moodle sends as well. */
    private static final Map<String, String> CUSTOM =
            new TreeMap<>(Map.of("username", "$User.username", "context_history", "$Context.id.history"));

    private CanvasKey() {}

    static String json(ToolAddresses addresses, Texts texts) {
        String name = texts.text("web.layout.product");
        JsonArrayBuilder scopes = Json.createArrayBuilder();
        Arrays.stream(Scope.values()).map(Scope::text).sorted().forEach(scopes::add);
        return Json.createObjectBuilder()
                .add("title", name)
                .add("description", texts.text("connection.canvas.description"))
                .add("target_link_uri", addresses.home())
                .add("oidc_initiation_url", addresses.login())
                .add("public_jwk_url", addresses.keys())
                .add("scopes", scopes)
                .add("custom_fields", custom())
                .add("extensions", Json.createArrayBuilder().add(extension(addresses, name)))
                .build()
                .toString();
    }

    private static JsonObjectBuilder extension(ToolAddresses addresses, String name) {
        JsonArrayBuilder placements = Json.createArrayBuilder();
        for (String placement : new String[] {"assignment_selection", "link_selection"}) {
            placements.add(Json.createObjectBuilder()
                    .add("placement", placement)
                    .add("message_type", "LtiDeepLinkingRequest")
                    .add("target_link_uri", addresses.launch())
                    .add("text", name));
        }
        return Json.createObjectBuilder()
                .add("platform", "canvas.instructure.com")
                .add("domain", addresses.domain())
                .add("privacy_level", "public")
                .add(
                        "settings",
                        Json.createObjectBuilder()
                                .add("text", name)
                                .add("icon_url", addresses.icon())
                                .add("placements", placements));
    }

    private static JsonObjectBuilder custom() {
        JsonObjectBuilder custom = Json.createObjectBuilder();
        CUSTOM.forEach(custom::add);
        return custom;
    }
}
