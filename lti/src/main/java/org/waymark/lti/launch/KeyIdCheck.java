package org.waymark.lti.launch;

import org.waymark.lti.LtiRefusal;
import org.waymark.lti.RefusalCode;
import org.waymark.lti.Texts;

/** The header names its key, even where the platform has only one. */
final class KeyIdCheck implements Check {

    @Override
    public void check(RawToken token, Situation situation) {
        if (!Texts.isId(token.headerText("kid"))) {
            throw new LtiRefusal(RefusalCode.NO_KID, "kid");
        }
    }
}
