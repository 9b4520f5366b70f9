package org.waymark.lti.launch;

import com.fasterxml.jackson.databind.JsonNode;
import org.waymark.lti.LtiRefusal;
import org.waymark.lti.RefusalCode;
import org.waymark.lti.Texts;

/** A launch may come from outside any course; where it names one, the course has an id. */
final class ContextCheck implements Check {

    @Override
    public void check(RawToken token, Situation situation) {
        JsonNode context = token.claims().get(Claims.CONTEXT);
        if (Situation.isAbsent(context)) {
            return;
        }
        if (!context.isObject()) {
            throw new LtiRefusal(RefusalCode.CLAIM_MALFORMED, "context");
        }
        JsonNode id = context.path("id");
        if (!id.isTextual() || !Texts.isId(id.textValue())) {
            throw new LtiRefusal(RefusalCode.IDENTIFIER, "context.id");
        }
    }
}
