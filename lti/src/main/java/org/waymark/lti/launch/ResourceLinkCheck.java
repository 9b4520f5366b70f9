package org.waymark.lti.launch;

import com.fasterxml.jackson.databind.JsonNode;
import org.waymark.lti.LtiRefusal;
import org.waymark.lti.RefusalCode;
import org.waymark.lti.Texts;

/** A resource link launch says which link; where another message names one, it is a proper one too. */
final class ResourceLinkCheck implements Check {

    @Override
    public void check(RawToken token, Situation situation) {
        JsonNode link = token.claims().get(Claims.RESOURCE_LINK);
        boolean isNeeded = MessageType.RESOURCE_LINK.claim().equals(token.text(Claims.MESSAGE_TYPE));
        if (!isNeeded && Situation.isAbsent(link)) {
            return;
        }
        if (!Situation.isAbsent(link) && !link.isObject()) {
            throw new LtiRefusal(RefusalCode.CLAIM_MALFORMED, "resource_link");
        }
        JsonNode id = link == null ? null : link.get("id");
        if (Situation.isAbsent(id) || (id.isTextual() && id.textValue().isEmpty())) {
            throw new LtiRefusal(RefusalCode.RESOURCE_LINK_MISSING, "resource_link.id");
        }
        if (!id.isTextual() || !Texts.isId(id.textValue())) {
            throw new LtiRefusal(RefusalCode.IDENTIFIER, "resource_link.id");
        }
    }
}
