package org.waymark.lti.keys;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.util.Map;
import org.waymark.lti.SigningKeys;
import org.waymark.lti.ToolKey;

/** The key set that this tool publishes. Public halves only; a platform that meets an unknown id fetches it anew. */
public final class ToolKeys {

    private final SigningKeys keys;

    public ToolKeys(SigningKeys keys) {
        this.keys = keys;
    }

    /** The set as JSON ({@code application/json}; RFC 7517), each key with kty, use, alg and kid. */
    public String publicJson() {
        return JSONObjectUtils.toJSONString(Map.of(
                "keys", keys.published().stream().map(ToolKey::publicMembers).toList()));
    }
}
