package org.waymark.lti;

import java.util.Optional;

/**
 * The state of a login as it travels through the browser: {@code hint.secret}. The hint leads to the tenant, the secret
 * (256 bit) is what counts.
 */
public record State(String hint, String text) {

    private static final int SECRET_CHARACTERS = 43;
    private static final int HANDLE_CHARACTERS = 22;

    /** A new one, never used before. */
    public static State fresh(String hint) {
        return new State(hint, hint + "." + Secret.fresh());
    }

    /** Reads what came back; empty where it cannot have been ours. */
    public static Optional<State> read(String text) {
        int dot = text.indexOf('.');
        if (dot < 1 || text.length() != dot + 1 + SECRET_CHARACTERS) {
            return Optional.empty();
        }
        String hint = text.substring(0, dot);
        return Registration.isHint(hint) && Registration.isHint(text.substring(dot + 1))
                ? Optional.of(new State(hint, text))
                : Optional.empty();
    }

    /** SHA-256 of the whole text, base64url, 43 characters. */
    public String hash() {
        return Secret.hash(text);
    }

    /**
     * A short public name of this login, for the name of the cookie that keeps its browser secret: two launches in two
     * frames of one page then do not overwrite one another. Letters, digits, hyphen and underscore; 22 characters.
     */
    public String browserHandle() {
        return Secret.hash("handle " + text).substring(0, HANDLE_CHARACTERS);
    }

    /** Never shows the secret. */
    @Override
    public String toString() {
        return "State[" + hint + "]";
    }
}
