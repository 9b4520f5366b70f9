package org.waymark.lti.launch;

import org.waymark.lti.LtiRefusal;
import org.waymark.lti.RefusalCode;

/** The algorithm is one that the registration names, letter by letter. "none" and HS256 can never be among them. */
final class AlgorithmCheck implements Check {

    @Override
    public void check(RawToken token, Situation situation) {
        if (!situation.registration().algorithms().contains(token.headerText("alg"))) {
            throw new LtiRefusal(RefusalCode.ALGORITHM, "alg");
        }
    }
}
