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

    /** The content request carries {@code data}, which the answer has to bring back. */
    DEEP_LINK_DATA,
    /** A student may have the work of somebody else reviewed, as Moodle lets them. */
    STUDENT_REVIEW(true),
    /** The initiation names a storage target, and the page around the frame keeps data for the tool. */
    STORAGE_TARGET,
    /** With STORAGE_TARGET: data is kept by a frame beside the tool's, which the initiation names. */
    STORAGE_BESIDE(true),
    /** With STORAGE_BESIDE: the frame that is named holds a page of another origin. */
    STORAGE_STRAYED(true),
    /** With STORAGE_TARGET: questions to the storage are not answered, and nothing is kept. */
    STORAGE_SILENT(true),
    /** With STORAGE_TARGET: every question to the storage is answered with an error. */
    STORAGE_REFUSES(true),
    /** With STORAGE_TARGET: data is kept, and the right answers come from a page of another origin. */
    STORAGE_ANSWERED_FROM_ELSEWHERE(true),
    /** With STORAGE_TARGET: data is kept, and the right answers repeat another message id. */
    STORAGE_ANSWERS_ANOTHER_MESSAGE(true),
    /** With STORAGE_TARGET: what is given back is not what was kept. */
    STORAGE_MIXES_UP(true),

    /** The key set answers only after a minute. */
    SLOW_KEYS(true),
    /** The key set answers 503. */
    KEYS_DOWN(true),
    /** The key set is one megabyte long. */
    HUGE_KEYS(true),
    /** The key set redirects elsewhere. */
    REDIRECTED_KEYS(true),
    /** A new key signs; the old one is still published. */
    ROTATED_KEY(true),

    /** The platform's document names another host as issuer. */
    DOCUMENT_OF_FOREIGN_ISSUER(true),
    /** The platform's document has the token and key addresses on another host. */
    DOCUMENT_WITH_FOREIGN_ADDRESSES(true),
    /** The platform's document has the registration address on another host. */
    DOCUMENT_WITH_FOREIGN_REGISTRATION(true),
    /** The platform's document names addresses on plain http, on a host that is not this machine. */
    DOCUMENT_WITHOUT_TLS(true),
    /** The platform's document lacks the token and key addresses. */
    DOCUMENT_INCOMPLETE(true),
    /** The platform's document is one megabyte long. */
    DOCUMENT_HUGE(true),
    /** The platform's document is a web page. */
    DOCUMENT_AS_HTML(true),
    /** The platform's document redirects elsewhere. */
    DOCUMENT_REDIRECTED(true),
    /** The platform signs with ES256 only. */
    DOCUMENT_WITHOUT_RS256(true),
    /** The platform's document is let hang. */
    DOCUMENT_HANGS(true),
    /** The registration is refused with a plain word sent as HTML. */
    REGISTRATION_REFUSED(true),
    /** The registration is made, and the answer is a web page. */
    REGISTRATION_ANSWERS_HTML(true),
    /** The registration is made, and the answer names no client. */
    REGISTRATION_WITHOUT_CLIENT(true),
    /** The registration is made, and the answer names no deployment, as from other systems. */
    REGISTRATION_WITHOUT_DEPLOYMENT(true),
    /** The registration is made, and the answer is one megabyte long. */
    REGISTRATION_HUGE(true),

    /** The token address grants no scope. */
    TOKEN_INVALID_SCOPE(true),
    /** The token address says 401 once, then behaves. */
    TOKEN_REFUSED_ONCE(true),
    /** The token address says 429, with Retry-After. */
    TOKEN_BUSY(true),
    /** The token address says 503. */
    TOKEN_DOWN(true),
    /** The token address is let hang. */
    TOKEN_HANGS(true),
    /** The token address answers a web page. */
    TOKEN_AS_PAGE(true),
    /** Access tokens live three seconds. */
    TOKEN_SHORT_LIVED(true),
    /** The token address sends JSON as JSON; Moodle sends it as HTML. */
    TOKEN_AS_JSON(true),

    /** At the next request the LMS has lost all access tokens, once, and says 401. */
    SERVICE_FORGETS_TOKENS(true),
    /** Services say 403. */
    SERVICE_FORBIDDEN(true),
    /** Services say 429, with Retry-After. */
    SERVICE_BUSY(true),
    /** Services say 500. */
    SERVICE_BROKEN(true),
    /** Services are let hang. */
    SERVICE_HANGS(true),

    /** Ten thousand more learners are in every course. */
    ROSTER_OF_TEN_THOUSAND(true),
    /** The roster comes in pages of one hundred although no limit was asked for, as from other systems. */
    ROSTER_ALWAYS_PAGED(true),
    /** The link to the next page of the roster has curly quotation marks, as Moodle's links to grades have. */
    ROSTER_CURLY_LINK(true),
    /** The link to the next page of the roster leads to another origin. */
    ROSTER_HOSTILE_LINK(true),
    /** The link to the next page of the roster leads to the same page. */
    ROSTER_ENDLESS(true),
    /** A page of the roster is more than eight megabytes long. */
    ROSTER_HUGE_PAGE(true),
    /** The roster is sent as plain JSON instead of its own media type. */
    ROSTER_OF_WRONG_TYPE(true),
    /** The roster is a web page with status 200. */
    ROSTER_AS_PAGE(true),
    /** Neither names nor e-mails are in the roster. */
    ROSTER_WITHOUT_NAMES(true),

    /** A score is kept, and then the request is let hang. */
    SCORE_KEPT_THEN_HANGS(true),
    /** A score is kept, and then the answer is 500. */
    SCORE_KEPT_THEN_BROKEN(true),
    /** Links between pages of line items have straight quotation marks; Moodle's are curly. */
    GRADES_STRAIGHT_LINK(true),

    /** An item that names an address is refused; Moodle looks for another tool by it. */
    DEEP_LINK_URL_REFUSED(true);

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
