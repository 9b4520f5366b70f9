package org.waymark.practice;

/**
 * One way in which a launch or the LMS differs from a good day. Quirks with {@link #ofTheWholeLms()} are switched on
 * for the LMS; all others for one launch, or for every launch of the LMS.
 */
public enum Quirk {
    /** Privacy is on: neither name nor e-mail is sent. */
    NO_NAMES,
    /** The name is sent, the e-mail is not. */
    NO_EMAIL,
    /** The e-mail is sent, the name is not. */
    EMAIL_ONLY,
    /** The subject is the empty text although name and e-mail are there. */
    ANONYMOUS,
    /** Nobody is signed in: the initiation names user 0 and the answer is login_required. */
    GUEST,
    /** The LMS answers the authorization request with login_required. */
    LOGIN_REQUIRED_ERROR,

    /** The token was made ten minutes ago and ended nine minutes ago. */
    STALE_TOKEN,
    /** The clock of the LMS is one minute fast, which a tool should tolerate. */
    CLOCK_ONE_MINUTE_FAST,
    /** The clock of the LMS is one minute slow, which a tool should tolerate. */
    CLOCK_ONE_MINUTE_SLOW,
    /** The clock of the LMS is five minutes fast. */
    CLOCK_FIVE_MINUTES_FAST,
    /** The clock of the LMS is five minutes slow. */
    CLOCK_FIVE_MINUTES_SLOW,

    /** The header names a key that is not published. */
    WRONG_KID,
    /** The header names no key. */
    NO_KID,
    /** Signed with HMAC, the public key being the secret. */
    HS256,
    /** Algorithm {@code none} and no signature. */
    UNSIGNED,
    /** Signed by a stranger's key under the right key id. */
    FORGED,

    /** The nonce is not the one the tool asked for. */
    WRONG_NONCE,
    /** There is no nonce. */
    NO_NONCE,
    /** The form carries another state than the tool sent. */
    WRONG_STATE,
    /** The form carries no state, as from the Moodle app with the browser switched off. */
    NO_STATE,
    /** The form is posted twice, one after the other. */
    DOUBLE_POST,
    /** The form carries state and token twice. */
    DUPLICATE_FIELDS,

    /** The token comes from another issuer. */
    WRONG_ISSUER,
    /** The token is for another client. */
    WRONG_AUDIENCE,
    /** The audience is a list of one: harmless. */
    ARRAY_AUD,
    /** The audience is a list of two and no authorised party is named. */
    ARRAY_AUD_NO_AZP,
    /** The authorised party is another client. */
    FOREIGN_AZP,
    /** Initiation and token name a deployment nobody has registered. */
    NEW_DEPLOYMENT,
    /** The initiation names no deployment, as other systems do. */
    NO_DEPLOYMENT_HINT,

    /** The only role is one nobody knows. */
    UNKNOWN_ROLE,
    /** The list of roles holds one empty text. */
    NO_ROLE,
    /** Roles come as short names. */
    SHORT_ROLE,
    /** No course is named. */
    NO_CONTEXT,
    /** The course was copied: new course, new resource link, same custom parameters. */
    COPIED_COURSE,
    /** Titles and names carry markup, and the return address is a script. */
    HOSTILE_TEXT,

    /** The key set answers only after ten seconds. */
    SLOW_KEYS(true),
    /** The key set answers 503. */
    KEYS_DOWN(true),
    /** The key set is one megabyte long. */
    HUGE_KEYS(true),
    /** The key set redirects elsewhere. */
    REDIRECTED_KEYS(true),
    /** A new key signs; the old one is still published. */
    ROTATED_KEY(true);

    private final boolean ofTheWholeLms;

    Quirk() {
        this(false);
    }

    Quirk(boolean ofTheWholeLms) {
        this.ofTheWholeLms = ofTheWholeLms;
    }

    /** Whether it can only be switched on for the LMS, not for one launch. */
    public boolean ofTheWholeLms() {
        return ofTheWholeLms;
    }
}
