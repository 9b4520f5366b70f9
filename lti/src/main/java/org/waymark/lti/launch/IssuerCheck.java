package org.waymark.lti.launch;

import org.waymark.lti.LtiRefusal;
import org.waymark.lti.RefusalCode;

/** The token comes from the platform whose login is being answered; a trailing slash is another platform. */
final class IssuerCheck implements Check {

    @Override
    public void check(RawToken token, Situation situation) {
        if (!situation.registration().issuer().equals(token.text("iss"))) {
            throw new LtiRefusal(RefusalCode.ISSUER_MISMATCH, "iss");
        }
    }
}
