package org.waymark.lti;

import java.io.IOException;

/** A call that brought no answer. The message is a fixed phrase, safe to write down. */
public final class CallFailure extends IOException {

    private static final long serialVersionUID = 1L;

    private final Kind kind;

    public CallFailure(Kind kind, String message) {
        super(message);
        this.kind = kind;
    }

    public CallFailure(Kind kind, String message, Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }

    /** Why there is no answer. */
    public enum Kind {
        /** This tool may not call that address; nothing was sent. */
        ADDRESS_REFUSED,
        /** The host is not known, refuses the connection or hung up. */
        UNREACHABLE,
        /** Nothing, or not all of it, came in time. */
        TIMEOUT,
        /** No secure connection: a certificate is missing, out of date or another's. */
        TLS,
        /** More came than was asked for. */
        TOO_LONG
    }
}
