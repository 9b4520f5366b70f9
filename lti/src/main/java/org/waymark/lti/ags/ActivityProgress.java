package org.waymark.lti.ags;

import org.tsugi.ags2.objects.Score;

/** How far a person is. */
public enum ActivityProgress {
    STARTED(Score.ACTIVITY_STARTED),
    IN_PROGRESS(Score.ACTIVITY_INPROGRESS),
    SUBMITTED(Score.ACTIVITY_SUBMITTED),
    COMPLETED(Score.ACTIVITY_COMPLETED);

    private final String text;

    ActivityProgress(String text) {
        this.text = text;
    }

    /** As platforms call it. */
    public String text() {
        return text;
    }
}
