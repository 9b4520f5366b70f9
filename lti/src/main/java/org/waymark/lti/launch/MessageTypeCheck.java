package org.waymark.lti.launch;

import org.waymark.lti.LtiRefusal;
import org.waymark.lti.RefusalCode;

/** The message is one that is understood. */
final class MessageTypeCheck implements Check {

    @Override
    public void check(RawToken token, Situation situation) {
        String type = token.text(Claims.MESSAGE_TYPE);
        if (type.isEmpty()) {
            throw new LtiRefusal(RefusalCode.MESSAGE_TYPE_MISSING, "message_type");
        }
        if (MessageType.of(type).isEmpty()) {
            throw new LtiRefusal(RefusalCode.MESSAGE_TYPE_UNKNOWN, "message_type");
        }
    }
}
