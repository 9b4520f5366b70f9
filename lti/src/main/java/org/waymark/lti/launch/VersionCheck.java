package org.waymark.lti.launch;

import org.waymark.lti.LtiRefusal;
import org.waymark.lti.RefusalCode;

/** Version 1.3.0, which is what LTI 1.3 calls itself in every message. */
final class VersionCheck implements Check {

    @Override
    public void check(RawToken token, Situation situation) {
        if (!"1.3.0".equals(token.text(Claims.VERSION))) {
            throw new LtiRefusal(RefusalCode.VERSION, "version");
        }
    }
}
