package org.waymark.practice;

import java.util.Optional;

/**
 * What a launch wants of the tool.
 *
 * @param about whose work is to be reviewed
 * @param data  what the answer to a request for content has to bring back; empty when nothing
 */
record Message(Kind kind, Optional<LmsPerson> about, String data) {
    /** The messages Moodle sends. */
    enum Kind {
        OPEN("LtiResourceLinkRequest"),
        PICK("LtiDeepLinkingRequest"),
        REVIEW("LtiSubmissionReviewRequest");

        private final String type;

        Kind(String type) {
            this.type = type;
        }

        String type() {
            return type;
        }
    }

    static Message open() {
        return new Message(Kind.OPEN, Optional.empty(), "");
    }

    static Message pick() {
        return new Message(Kind.PICK, Optional.empty(), "");
    }

    static Message review(LmsPerson about) {
        return new Message(Kind.REVIEW, Optional.of(about), "");
    }

    Message withData(String other) {
        return new Message(kind, about, other);
    }

    boolean is(Kind other) {
        return kind == other;
    }
}
