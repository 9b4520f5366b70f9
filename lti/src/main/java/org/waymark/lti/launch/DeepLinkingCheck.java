package org.waymark.lti.launch;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.waymark.lti.LtiRefusal;
import org.waymark.lti.RefusalCode;
import org.waymark.lti.WebAddresses;
import org.waymark.lti.deeplinking.DeepLinkingSettings;

/** A deep linking request says where the choice is to be sent, and that it can be of our kind. Deep Linking 2.0, 3.4.1. */
final class DeepLinkingCheck implements Check {

    private static final String RETURN_URL = "deep_link_return_url";

    @Override
    public void check(RawToken token, Situation situation) {
        if (!MessageType.DEEP_LINKING.claim().equals(token.text(Claims.MESSAGE_TYPE))) {
            return;
        }
        JsonNode settings = token.claims().path(Claims.DEEP_LINKING);
        if (!settings.isObject()) {
            throw refusal("deep_linking_settings");
        }
        if (ReturnAddresses.of(situation.registration(), settings.get(RETURN_URL), RETURN_URL)
                .isEmpty()) {
            throw refusal(RETURN_URL);
        }
        if (!accepts(settings.path("accept_types"))) {
            throw refusal("accept_types");
        }
        JsonNode data = settings.get("data");
        boolean isDataRight = Situation.isAbsent(data)
                || (data.isTextual() && data.textValue().length() <= DeepLinkingSettings.DATA_CHARACTERS_MAX);
        if (!isDataRight) {
            throw refusal("data");
        }
    }

    private static boolean accepts(JsonNode types) {
        for (JsonNode type : types) {
            if (types.isArray() && DeepLinkingSettings.ITEM_TYPE.equals(type.asText())) {
                return true;
            }
        }
        return false;
    }

    private static LtiRefusal refusal(String detail) {
        return new LtiRefusal(RefusalCode.DEEP_LINKING_SETTINGS, detail);
    }

    /** The settings as a record; of claims that passed. */
    static Optional<DeepLinkingSettings> read(JsonNode settings) {
        return WebAddresses.parse(settings.path(RETURN_URL).asText(""))
                .map(address -> new DeepLinkingSettings(
                        address,
                        isSaid(settings, "accept_multiple", false),
                        isSaid(settings, "accept_lineitem", true),
                        Optional.ofNullable(settings.path("data").textValue())));
    }

    /** Some send truths as texts. */
    private static boolean isSaid(JsonNode settings, String name, boolean untold) {
        JsonNode value = settings.path(name);
        return value.isTextual() ? "true".equalsIgnoreCase(value.textValue()) : value.asBoolean(untold);
    }
}
