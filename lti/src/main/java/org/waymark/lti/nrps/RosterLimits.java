package org.waymark.lti.nrps;

import java.time.Duration;

/**
 * How much is read at most.
 *
 * @param pageMembers members asked for in one page; a platform may send more or fewer. Moodle sends all in one page
 *     unless asked
 * @param pageBytesMax size of a page, bytes
 * @param pagesMax number of pages
 * @param patience for one page
 */
public record RosterLimits(int pageMembers, int pageBytesMax, int pagesMax, Duration patience) {

    /** 500 members a page, 8 MB, 200 pages: a hundred thousand members at most, and some megabytes at a time. */
    public static final RosterLimits USUAL = new RosterLimits(500, 8 * 1024 * 1024, 200, Duration.ofSeconds(30));

    public RosterLimits {
        if (pageMembers < 1 || pageBytesMax < 1 || pagesMax < 1) {
            throw new IllegalArgumentException("limits of a roster are 1 or more");
        }
    }
}
