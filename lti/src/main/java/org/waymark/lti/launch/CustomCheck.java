package org.waymark.lti.launch;

import com.fasterxml.jackson.databind.JsonNode;
import org.waymark.lti.LtiRefusal;
import org.waymark.lti.RefusalCode;

/** Custom parameters are one flat map. An empty list counts as an empty map, for PHP cannot tell them apart. */
final class CustomCheck implements Check {

    @Override
    public void check(RawToken token, Situation situation) {
        JsonNode custom = token.claims().get(Claims.CUSTOM);
        if (Situation.isAbsent(custom) || (custom.isArray() && custom.isEmpty())) {
            return;
        }
        if (!custom.isObject()) {
            throw new LtiRefusal(RefusalCode.CLAIM_MALFORMED, "custom");
        }
        for (JsonNode value : custom) {
            if (value.isContainerNode()) {
                throw new LtiRefusal(RefusalCode.CUSTOM_NESTED, "custom");
            }
        }
    }
}
