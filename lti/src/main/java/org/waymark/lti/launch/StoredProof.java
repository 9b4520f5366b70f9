package org.waymark.lti.launch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.waymark.lti.Json;
import org.waymark.lti.Secret;

/** Where the browser secret of a login was put away, and how it is known again. */
record StoredProof(StorageTarget target, String browserHandle, String browserHash) {

    StorageMessage question() {
        return target.get(browserHandle);
    }

    boolean isMet(String secret) {
        return Secret.matches(secret, browserHash);
    }

    ObjectNode json() {
        return Json.MAPPER
                .createObjectNode()
                .put("frame", target.frame())
                .put("origin", target.origin())
                .put("handle", browserHandle)
                .put("hash", browserHash);
    }

    /** Empty for a launch that was parked without one. */
    static Optional<StoredProof> read(JsonNode json) {
        if (!json.isObject()) {
            return Optional.empty();
        }
        StorageTarget target = new StorageTarget(
                json.path("frame").asText(), json.path("origin").asText());
        return Optional.of(new StoredProof(
                target, json.path("handle").asText(), json.path("hash").asText()));
    }
}
