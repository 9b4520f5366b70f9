package org.waymark.lti.launch;

import java.util.Iterator;
import org.waymark.lti.LtiRefusal;
import org.waymark.lti.RefusalCode;

/** It is an LTI message at all: at least one claim of LTI's own is there. */
final class LtiMessageCheck implements Check {

    @Override
    public void check(RawToken token, Situation situation) {
        for (Iterator<String> names = token.claims().fieldNames(); names.hasNext(); ) {
            if (names.next().startsWith(Claims.PREFIX)) {
                return;
            }
        }
        throw new LtiRefusal(RefusalCode.NOT_LTI, "no LTI claim");
    }
}
