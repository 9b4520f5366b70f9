package org.waymark.lti.launch;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSVerifier;
import org.waymark.lti.LtiRefusal;
import org.waymark.lti.RefusalCode;
import org.waymark.lti.keys.PlatformKeys;

/** The platform signed it, with the key it names. What stands after this check in the list may believe the token. */
final class SignatureCheck implements Check {

    private final PlatformKeys keys;

    SignatureCheck(PlatformKeys keys) {
        this.keys = keys;
    }

    @Override
    public void check(RawToken token, Situation situation) {
        JWSVerifier verifier =
                keys.verifier(situation.registration().jwksUri(), token.headerText("kid"), token.headerText("alg"));
        try {
            if (verifier.verify(token.signedHeader(), token.signedBytes(), token.signature())) {
                return;
            }
        } catch (JOSEException unusable) {
            throw new LtiRefusal(RefusalCode.SIGNATURE, "could not be checked");
        }
        throw new LtiRefusal(RefusalCode.SIGNATURE, "does not fit");
    }
}
