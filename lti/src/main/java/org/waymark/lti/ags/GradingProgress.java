package org.waymark.lti.ags;

import org.tsugi.ags2.objects.Score;

/** How final a score is. */
public enum GradingProgress {
    FULLY_GRADED(Score.GRADING_FULLYGRADED),
    PENDING(Score.GRADING_PENDING);

    private final String text;

    GradingProgress(String text) {
        this.text = text;
    }

    /** As platforms call it. */
    public String text() {
        return text;
    }
}
