package org.waymark.lti.launch;

import com.fasterxml.jackson.databind.JsonNode;
import org.waymark.lti.LtiRefusal;
import org.waymark.lti.RefusalCode;

/**
 * The token is for this client. Several audiences need an azp, one audience (as text or as a list of one) does not; an
 * azp, where there is one, is us. Source: OpenID Connect Core 1.0, section 3.1.3.7, items 3 to 5.
 */
final class AudienceCheck implements Check {

    @Override
    public void check(RawToken token, Situation situation) {
        String client = situation.registration().clientId();
        JsonNode audience = token.claims().path("aud");
        boolean isOurs = audience.isArray() ? isAmong(audience, client) : isText(audience, client);
        if (!isOurs) {
            throw new LtiRefusal(RefusalCode.AUDIENCE, "aud");
        }
        JsonNode party = token.claims().get("azp");
        if (party == null ? audience.size() > 1 : !isText(party, client)) {
            throw new LtiRefusal(RefusalCode.AUDIENCE, "azp");
        }
    }

    private static boolean isAmong(JsonNode audience, String client) {
        boolean isFound = false;
        for (JsonNode one : audience) {
            if (!one.isTextual()) {
                return false;
            }
            isFound |= isText(one, client);
        }
        return isFound;
    }

    private static boolean isText(JsonNode value, String text) {
        return value.isTextual() && value.textValue().equals(text);
    }
}
