package org.waymark.lms.web;

import java.util.Locale;
import org.waymark.lti.RefusalCode;

/** What somebody whose launch was refused can do; every reason leads to one of these. */
public enum Advice {
    /** Open the activity again from the course. */
    AGAIN,
    /** Sign in to the LMS first. */
    SIGN_IN,
    /** Wait a little, then open it again. */
    WAIT,
    /** Ask whoever looks after the LMS to check how Waymark is set up. */
    ASK,
    /** Ask for this placement of Waymark to be switched on. */
    ACTIVATE,
    /** Ask an administrator of the LMS to open Waymark once. */
    CONFIRM,
    /** Compare the clocks of the two servers. */
    CLOCKS,
    /** The link is of a kind that opens nothing; choose an activity. */
    CHOOSE;

    static Advice on(RefusalCode code) {
        return switch (code) {
            case STATE_MISSING, STATE_UNKNOWN, STATE_EXPIRED, NONCE, TOKEN_MISSING, TOKEN_IN_ADDRESS -> AGAIN;
            case LOGIN_REQUIRED -> SIGN_IN;
            case TOO_MANY_LOGINS, PLATFORM_KEYS_UNREACHABLE, UNKNOWN_KID -> WAIT;
            case DEPLOYMENT_INACTIVE, PLATFORM_DISABLED -> ACTIVATE;
            case PLATFORM_PENDING -> CONFIRM;
            case EXPIRED, TIME -> CLOCKS;
            case MESSAGE_TYPE_UNKNOWN -> CHOOSE;
            default -> ASK;
        };
    }

    /** Key of the sentence that says so. */
    public String key() {
        return "lms.advice." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
