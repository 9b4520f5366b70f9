package org.waymark.lti.launch;

import com.fasterxml.jackson.databind.JsonNode;
import org.waymark.lti.LtiRefusal;
import org.waymark.lti.RefusalCode;
import org.waymark.lti.Texts;

/** A submission review says whose work is to be shown. */
final class SubmissionReviewCheck implements Check {

    @Override
    public void check(RawToken token, Situation situation) {
        JsonNode person = token.claims().get(Claims.FOR_USER);
        boolean isNeeded = MessageType.SUBMISSION_REVIEW.claim().equals(token.text(Claims.MESSAGE_TYPE));
        if (!isNeeded && Situation.isAbsent(person)) {
            return;
        }
        JsonNode id = person == null ? null : person.get("user_id");
        if (isNeeded && Situation.isAbsent(id)) {
            throw new LtiRefusal(RefusalCode.FOR_USER_MISSING, "for_user.user_id");
        }
        if (!Situation.isAbsent(id) && (!id.isTextual() || !Texts.isId(id.textValue()))) {
            throw new LtiRefusal(RefusalCode.IDENTIFIER, "for_user.user_id");
        }
    }
}
