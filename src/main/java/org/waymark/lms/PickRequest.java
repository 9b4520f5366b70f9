package org.waymark.lms;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.net.URI;
import java.util.Optional;
import org.waymark.lti.deeplinking.DeepLinkingSettings;

/**
 * What of a deep linking request the answer repeats. Names nobody.
 *
 * @param deploymentId the platform's id of the placement that asked
 */
record PickRequest(String deploymentId, DeepLinkingSettings settings) {
    String json() {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("deployment", deploymentId)
                .add("returnUrl", settings.returnUrl().toString())
                .add("multiple", settings.isMultipleAccepted())
                .add("column", settings.isColumnAccepted());
        settings.data().ifPresent(data -> json.add("data", data));
        return json.build().toString();
    }

    static PickRequest read(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            JsonObject json = reader.readObject();
            return new PickRequest(
                    json.getString("deployment"),
                    new DeepLinkingSettings(
                            URI.create(json.getString("returnUrl")),
                            json.getBoolean("multiple"),
                            json.getBoolean("column"),
                            Optional.ofNullable(json.getString("data", null))));
        }
    }
}
