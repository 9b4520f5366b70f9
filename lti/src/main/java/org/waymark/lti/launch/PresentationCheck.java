package org.waymark.lti.launch;

import com.fasterxml.jackson.databind.JsonNode;
import org.waymark.lti.LtiRefusal;
import org.waymark.lti.RefusalCode;

/** The way back to the course, where one is given, leads to the platform and is no script. */
final class PresentationCheck implements Check {

    @Override
    public void check(RawToken token, Situation situation) {
        JsonNode presentation = token.claims().get(Claims.PRESENTATION);
        if (Situation.isAbsent(presentation) || (presentation.isArray() && presentation.isEmpty())) {
            return;
        }
        if (!presentation.isObject()) {
            throw new LtiRefusal(RefusalCode.CLAIM_MALFORMED, "launch_presentation");
        }
        ReturnAddresses.of(situation.registration(), presentation.get("return_url"), "return_url");
    }
}
