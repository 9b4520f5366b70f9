package org.waymark.lti;

import java.util.Locale;

/** Which product a platform is, where its habits matter. */
public enum PlatformFamily {
    MOODLE("moodle"),
    CANVAS("canvas"),
    BRIGHTSPACE("desire2learn"),
    BLACKBOARD("blackboardlearn"),
    SAKAI("sakai"),
    /** Unknown, and therefore treated with the most care. */
    OTHER("");

    private static final PlatformFamily[] ALL = values();

    private final String code;

    PlatformFamily(String code) {
        this.code = code;
    }

    /** By the product family code that platforms give of themselves, in any spelling. */
    public static PlatformFamily of(String productFamilyCode) {
        String code = productFamilyCode.strip().toLowerCase(Locale.ROOT);
        for (PlatformFamily one : ALL) {
            if (one.code.equals(code)) {
                return one;
            }
        }
        return OTHER;
    }
}
