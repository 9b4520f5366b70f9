package org.waymark.lti.access;

import java.util.Locale;

/** Every way in which a service can fail. The text is stable: logs and pages quote it. */
public enum Reason {
    // No answer came.
    ADDRESS_REFUSED,
    UNREACHABLE,
    TIMEOUT,
    TLS,
    TOO_LONG,

    // The answer is a no.
    REDIRECTED,
    BAD_REQUEST,
    UNAUTHORISED,
    FORBIDDEN,
    GONE,
    BUSY,
    SERVER_ERROR,
    UNEXPECTED,

    // The token endpoint's own.
    SCOPE_REFUSED,
    CLIENT_REFUSED,

    // The answer cannot be used.
    NOT_JSON,
    INCOMPLETE,
    FOREIGN_HOST,
    ENDLESS,
    UNSUPPORTED;

    /** Lower-case words joined by underscores; never changed once released. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
