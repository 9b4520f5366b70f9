package org.waymark;

/**
 * An expected "no". Thrown by a door, shown by {@code web} as a page that says what happened, whether the text was
 * kept and what to do.
 */
public class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Why, with the HTTP status it becomes. Where existence itself is private the answer is NOT_FOUND. */
    public enum Reason {
        NOT_FOUND(404),
        NOT_YOURS(403),
        WRONG_STATE(409),
        STALE(409),
        INVALID(422),
        EXPIRED(410);

        private final int status;

        Reason(int status) {
            this.status = status;
        }

        public int status() {
            return status;
        }
    }

    private final Reason reason;
    private final String messageKey;

    /** @param messageKey key of the sentence for the page, for example {@code programme.refusal.no-such-session} */
    public Refusal(Reason reason, String messageKey) {
        super(reason + " " + messageKey);
        this.reason = reason;
        this.messageKey = messageKey;
    }

    public Reason reason() {
        return reason;
    }

    public String messageKey() {
        return messageKey;
    }
}
