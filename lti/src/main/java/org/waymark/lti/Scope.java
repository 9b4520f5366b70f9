package org.waymark.lti;

import java.util.Optional;
import org.tsugi.lti13.LTI13ConstantsUtil;

/** What a platform may be asked to let this tool do. */
public enum Scope {
    /** Find and create gradebook columns. */
    LINE_ITEM(LTI13ConstantsUtil.SCOPE_LINEITEM),
    /** Send scores. */
    SCORE(LTI13ConstantsUtil.SCOPE_SCORE),
    /** Read who is in a course. */
    MEMBERSHIP(LTI13ConstantsUtil.SCOPE_NAMES_AND_ROLES);

    private static final Scope[] ALL = values();

    private final String text;

    Scope(String text) {
        this.text = text;
    }

    /** As platforms call it. */
    public String text() {
        return text;
    }

    /** The scope of that name, where it is one that this tool uses. */
    public static Optional<Scope> of(String text) {
        for (Scope one : ALL) {
            if (one.text.equals(text)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }
}
