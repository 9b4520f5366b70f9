package org.waymark.lti.launch;

import java.util.Optional;
import org.tsugi.lti13.LTI13ConstantsUtil;

/** The messages that are understood. */
public enum MessageType {
    /** Somebody opened an activity. */
    RESOURCE_LINK(LTI13ConstantsUtil.MESSAGE_TYPE_LTI_RESOURCE),
    /** A teacher is choosing what to place in a course. */
    DEEP_LINKING(LTI13ConstantsUtil.MESSAGE_TYPE_LTI_DEEP_LINKING_REQUEST),
    /** Somebody opened one person's work from the gradebook. */
    SUBMISSION_REVIEW(LTI13ConstantsUtil.MESSAGE_TYPE_LTI_SUBMISSION_REVIEW_REQUEST);

    private static final MessageType[] ALL = values();

    private final String claim;

    MessageType(String claim) {
        this.claim = claim;
    }

    /** The value of the message_type claim. */
    public String claim() {
        return claim;
    }

    static Optional<MessageType> of(String claim) {
        for (MessageType one : ALL) {
            if (one.claim.equals(claim)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }
}
