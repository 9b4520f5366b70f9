package org.waymark.lti.launch;

import org.waymark.lti.LtiRefusal;
import org.waymark.lti.RefusalCode;
import org.waymark.lti.Texts;

/** It is about somebody. An anonymous launch is allowed by LTI, but everything here is somebody's own. */
final class SubjectCheck implements Check {

    @Override
    public void check(RawToken token, Situation situation) {
        if (Situation.isAbsent(token.claims().get("sub")) || token.text("sub").isBlank()) {
            boolean isNumber = token.claims().path("sub").isNumber();
            throw isNumber
                    ? new LtiRefusal(RefusalCode.IDENTIFIER, "sub")
                    : new LtiRefusal(RefusalCode.SUBJECT_MISSING, "anonymous launch not supported");
        }
        if (!Texts.isId(token.text("sub"))) {
            throw new LtiRefusal(RefusalCode.IDENTIFIER, "sub");
        }
    }
}
