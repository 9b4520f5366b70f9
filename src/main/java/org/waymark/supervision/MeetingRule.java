package org.waymark.supervision;

import java.util.Locale;

/** Why a meeting is on the day it is on. */
public enum MeetingRule {
    /** The day that was counted. */
    ON_DAY,
    /** The day that was counted is at a weekend. */
    WEEKEND,
    /** It is a bank holiday in England. */
    HOLIDAY,
    /** One of the two is away. */
    AWAY,
    /** No day of its month suits both, so the next that does. */
    NONE_FREE,
    /** One of the two chose the day. */
    BY_HAND,
    /** Takes the place of a meeting that did not happen. */
    REPLACEMENT;

    /** Last part of the keys that word it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
