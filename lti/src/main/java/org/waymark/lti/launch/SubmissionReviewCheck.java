package org.waymark.lti.launch;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.waymark.lti.LtiRefusal;
import org.waymark.lti.RefusalCode;
import org.waymark.lti.Texts;

/**
 * A submission review says whose work is to be shown, and is asked for by an instructor of that course: Moodle signs one
 * about anybody for any student who asks.
 */
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
        if (isNeeded && !isInstructor(token)) {
            throw new LtiRefusal(RefusalCode.FOR_USER_REFUSED, "for_user is for instructors of the course");
        }
    }

    private static boolean isInstructor(RawToken token) {
        List<String> roles = new ArrayList<>();
        token.claims().path(Claims.ROLES).forEach(role -> roles.add(role.asText()));
        return LmsRoles.read(roles).isInstructor();
    }
}
