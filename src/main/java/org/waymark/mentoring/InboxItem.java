package org.waymark.mentoring;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.waymark.sharing.ShareSummary;

/**
 * One thing that is open to a reader.
 *
 * @param isShared whether it was shared, or shared again, since they last looked
 * @param replies  comments by the owner that they have not been shown
 * @param seenAt   when they last looked
 */
public record InboxItem(ShareSummary share, State state, boolean isShared, int replies, Optional<Instant> seenAt) {
    /** Where it stands for the reader. */
    public enum State {
        NEW,
        IN_PROCESS,
        DONE;

        /** For texts and anchors. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static InboxItem of(ShareSummary share, DeskStore.Place place) {
        boolean isShared = place.seenAt() == null || share.sharedAt().isAfter(place.seenAt());
        boolean isNew = isShared || place.news() > 0;
        State rest = place.settledAt() == null ? State.IN_PROCESS : State.DONE;
        return new InboxItem(
                share, isNew ? State.NEW : rest, isShared, place.news(), Optional.ofNullable(place.seenAt()));
    }
}
