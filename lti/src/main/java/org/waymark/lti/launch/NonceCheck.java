package org.waymark.lti.launch;

import org.waymark.lti.LtiRefusal;
import org.waymark.lti.RefusalCode;
import org.waymark.lti.Secret;

/** The nonce is the one issued with this very state. That it is used once follows from the state being consumed once. */
final class NonceCheck implements Check {

    @Override
    public void check(RawToken token, Situation situation) {
        if (!Secret.matches(token.text("nonce"), situation.login().nonceHash())) {
            throw new LtiRefusal(RefusalCode.NONCE, "nonce");
        }
    }
}
