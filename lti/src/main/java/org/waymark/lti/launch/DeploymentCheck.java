package org.waymark.lti.launch;

import org.waymark.lti.LtiRefusal;
import org.waymark.lti.RefusalCode;
import org.waymark.lti.Texts;

/** The deployment is named, and is the one of the login where the login named one. Whether it is active comes last. */
final class DeploymentCheck implements Check {

    @Override
    public void check(RawToken token, Situation situation) {
        if (Situation.isAbsent(token.claims().get(Claims.DEPLOYMENT_ID))) {
            throw new LtiRefusal(RefusalCode.DEPLOYMENT_MISSING, "deployment_id");
        }
        String deployment = token.text(Claims.DEPLOYMENT_ID);
        if (deployment.isEmpty() && token.claims().get(Claims.DEPLOYMENT_ID).isTextual()) {
            throw new LtiRefusal(RefusalCode.DEPLOYMENT_MISSING, "deployment_id");
        }
        if (!Texts.isId(deployment)) {
            throw new LtiRefusal(RefusalCode.IDENTIFIER, "deployment_id");
        }
        if (situation
                .login()
                .deploymentHint()
                .filter(hint -> !hint.equals(deployment))
                .isPresent()) {
            throw new LtiRefusal(RefusalCode.DEPLOYMENT_MISMATCH, "deployment_id");
        }
    }
}
