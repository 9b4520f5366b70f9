package org.waymark.sharing.web;

import java.util.Optional;
import org.waymark.sharing.SharePart;
import org.waymark.sharing.ShareSummary;
import org.waymark.sharing.SharingOverview;

/**
 * What one shares, what is shared with one, who supports whom.
 *
 * @param takenBack what was taken back a moment ago
 */
public record SharingPage(SharingOverview overview, Optional<ShareSummary> takenBack) {
    public boolean isNothing() {
        return overview.given().isEmpty() && overview.received().isEmpty();
    }

    /** Address of another part of the first list. */
    public String given(int part) {
        return "/sharing?given=" + part + "&received=" + overview.received().part();
    }

    /** Address of another part of the second list. */
    public String received(int part) {
        return "/sharing?given=" + overview.given().part() + "&received=" + part;
    }

    /** Address of another part of the history. */
    public static String earlier(SharePart list, int step) {
        return "/sharing/earlier?part=" + (list.part() + step);
    }
}
