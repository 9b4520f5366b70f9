package org.waymark.lti.keys;

import java.util.Optional;

/**
 * One thing to do to the store of keys.
 *
 * @param kid which key; absent where one is to be made
 */
public record KeyStep(Kind kind, Optional<String> kid) {

    static KeyStep make(KeyState state) {
        return new KeyStep(state == KeyState.NEXT ? Kind.MAKE_NEXT : Kind.MAKE_CURRENT, Optional.empty());
    }

    static KeyStep of(Kind kind, KeyLife key) {
        return new KeyStep(kind, Optional.of(key.kid()));
    }

    /** What is to be done. */
    public enum Kind {
        /** Make a key that signs at once: there is none that could. */
        MAKE_CURRENT,
        /** Make a key and publish it. */
        MAKE_NEXT,
        /** Let the next key sign. */
        PROMOTE,
        /** Let the current key sign no more. */
        RETIRE,
        /** Forget a key, its private half first of all. */
        DROP
    }
}
