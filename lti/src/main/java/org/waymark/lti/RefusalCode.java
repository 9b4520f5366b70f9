package org.waymark.lti;

/**
 * Every expected "no" of this jar. The text is stable (logs, pages and support notes quote it); the status is the HTTP
 * status the caller answers with.
 */
public enum RefusalCode {
    // Reading a request.
    MISSING_PARAMETER("missing_parameter", 400),
    DUPLICATE_PARAMETER("duplicate_parameter", 400),
    PARAMETER_TOO_LONG("parameter_too_long", 400),
    TOO_MANY_PARAMETERS("too_many_parameters", 400),
    BAD_ENCODING("bad_encoding", 400),
    CONTROL_CHARACTER("control_character", 400),
    FORM_TOO_LARGE("form_too_large", 413),
    TOKEN_TOO_LARGE("token_too_large", 413),

    // Login initiation.
    ISSUER_UNKNOWN("issuer_unknown", 404),
    CLIENT_UNKNOWN("client_unknown", 400),
    CLIENT_AMBIGUOUS("client_ambiguous", 400),
    PLATFORM_DISABLED("platform_disabled", 403),
    /** For the caller: the platform registered itself and nobody has confirmed it; this jar knows no such state. */
    PLATFORM_PENDING("platform_pending", 403),
    TARGET_REFUSED("target_refused", 400),
    /** For the caller's own limiter; this jar counts nothing. */
    TOO_MANY_LOGINS("too_many_logins", 429),

    // The launch and its state.
    TOKEN_IN_ADDRESS("token_in_address", 405),
    STATE_MISSING("state_missing", 401),
    STATE_UNKNOWN("state_unknown", 401),
    STATE_EXPIRED("state_expired", 401),
    PLATFORM_UNKNOWN("platform_unknown", 401),
    LOGIN_REQUIRED("login_required", 401),
    PLATFORM_ERROR("platform_error", 401),
    TOKEN_MISSING("token_missing", 400),
    STORAGE_MISMATCH("storage_mismatch", 401),

    // The token as a signed object.
    TOKEN_MALFORMED("token_malformed", 400),
    TOKEN_ENCRYPTED("token_encrypted", 401),
    DUPLICATE_CLAIM("duplicate_claim", 401),
    ALGORITHM("algorithm", 401),
    HEADER_REFUSED("header_refused", 401),
    NO_KID("no_kid", 401),
    UNKNOWN_KID("unknown_kid", 401),
    KEY_UNSUITABLE("key_unsuitable", 401),
    PLATFORM_KEYS_UNREACHABLE("platform_keys_unreachable", 503),
    SIGNATURE("signature", 401),

    // Its claims.
    NOT_LTI("not_lti", 401),
    ISSUER_MISMATCH("issuer_mismatch", 401),
    AUDIENCE("audience", 401),
    EXPIRED("expired", 401),
    TIME("time", 401),
    NONCE("nonce", 401),
    VERSION("version", 401),
    MESSAGE_TYPE_MISSING("message_type_missing", 401),
    MESSAGE_TYPE_UNKNOWN("message_type_unknown", 400),
    ROLES_MISSING("roles_missing", 401),
    DEPLOYMENT_MISSING("deployment_missing", 401),
    DEPLOYMENT_MISMATCH("deployment_mismatch", 401),
    DEPLOYMENT_INACTIVE("deployment_inactive", 403),
    SUBJECT_MISSING("subject_missing", 401),
    RESOURCE_LINK_MISSING("resource_link_missing", 401),
    TARGET_MISSING("target_missing", 401),
    IDENTIFIER("identifier", 400),
    CUSTOM_NESTED("custom_nested", 400),
    CLAIM_MALFORMED("claim_malformed", 400),
    DEEP_LINKING_SETTINGS("deep_linking_settings", 400),
    DEEP_LINKING_ITEMS("deep_linking_items", 400),
    DEEP_LINKING_ROLE("deep_linking_role", 403),
    FOR_USER_MISSING("for_user_missing", 400),
    FOR_USER_REFUSED("for_user_refused", 403),
    RETURN_ADDRESS("return_address", 400);

    private final String text;
    private final int status;

    RefusalCode(String text, int status) {
        this.text = text;
        this.status = status;
    }

    /** Lower-case words joined by underscores; never changed once released. */
    public String text() {
        return text;
    }

    /** HTTP status. */
    public int status() {
        return status;
    }
}
