package org.waymark.supervision;

/**
 * What a pair begins with until they agree otherwise.
 *
 * @param minutes            how long a meeting lasts
 * @param sharingWorkingDays how many working days after a meeting its record is shared by
 */
public record PairRules(MeetingFrequency frequency, int minutes, int sharingWorkingDays) {
    /** Monthly, an hour, shared within five working days: the values of a council's supervision contract. */
    public static final PairRules MONTHLY_SOCIAL_WORK = new PairRules(MeetingFrequency.MONTHLY, 60, 5);
}
