package org.waymark.connection;

/**
 * An expected "no" on the way to a connection. The page shows its code, the log line carries the same; nothing has been
 * kept at either end unless the code says so.
 */
public final class ConnectionRefusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Our own reasons; those of the protocol come with a text of their own. */
    public enum Code {
        INVITATION_MISSING(400),
        INVITATION_UNKNOWN(404),
        INVITATION_EXPIRED(410),
        INVITATION_USED(410),
        /** Another page of the same invitation is registering at this moment. */
        UNDER_WAY(409),
        /** The form is no longer the last one that was shown. */
        PAGE_SPENT(409),
        CONFIGURATION_MISSING(400),
        /** The LMS answered with a registration that belongs to another organisation. */
        HELD_ELSEWHERE(409);

        private final int status;

        Code(int status) {
            this.status = status;
        }
    }

    private final String code;
    private final int status;
    private final String detail;

    ConnectionRefusal(Code code) {
        this(code.name().toLowerCase(java.util.Locale.ROOT), code.status, "");
    }

    /** @param detail a fixed phrase or the name of a member; never what it held */
    ConnectionRefusal(String code, int status, String detail) {
        super(code, null, false, false);
        this.code = code;
        this.status = status;
        this.detail = detail;
    }

    /** Lower-case words joined by underscores; never changed once released. */
    public String code() {
        return code;
    }

    /** HTTP status. */
    public int status() {
        return status;
    }

    /** For the log; safe to write down. */
    public String detail() {
        return detail;
    }
}
