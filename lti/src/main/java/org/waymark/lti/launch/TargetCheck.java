package org.waymark.lti.launch;

import org.waymark.lti.LtiRefusal;
import org.waymark.lti.RefusalCode;

/** The page asked for lies on this tool. A resource link launch must name it; other messages may leave it out. */
final class TargetCheck implements Check {

    @Override
    public void check(RawToken token, Situation situation) {
        String target = token.text(Claims.TARGET);
        if (!target.isEmpty()) {
            Targets.ours(situation.tool(), target);
        } else if (!Situation.isAbsent(token.claims().get(Claims.TARGET))) {
            throw new LtiRefusal(RefusalCode.TARGET_REFUSED, "target_link_uri is no address");
        } else if (MessageType.RESOURCE_LINK.claim().equals(token.text(Claims.MESSAGE_TYPE))) {
            throw new LtiRefusal(RefusalCode.TARGET_MISSING, "target_link_uri");
        }
    }
}
