package org.waymark.lti.launch;

import com.fasterxml.jackson.databind.JsonNode;
import org.waymark.lti.LtiRefusal;
import org.waymark.lti.RefusalCode;

/** A deep linking request says where the choice is to be sent. Source: Deep Linking 2.0, section 3.4.1. */
final class DeepLinkingCheck implements Check {

    @Override
    public void check(RawToken token, Situation situation) {
        if (!MessageType.DEEP_LINKING.claim().equals(token.text(Claims.MESSAGE_TYPE))) {
            return;
        }
        JsonNode settings = token.claims().path(Claims.DEEP_LINKING);
        if (!settings.isObject()) {
            throw new LtiRefusal(RefusalCode.DEEP_LINKING_SETTINGS, "deep_linking_settings");
        }
        String name = "deep_link_return_url";
        if (ReturnAddresses.of(situation.registration(), settings.get(name), name)
                .isEmpty()) {
            throw new LtiRefusal(RefusalCode.DEEP_LINKING_SETTINGS, name);
        }
    }
}
