package org.waymark.appraisal.web;

import java.util.List;
import org.waymark.appraisal.AppraisalLine;
import org.waymark.appraisal.ReviewSeat;

/** The two sides of appraisal. */
public record HomePage(List<AppraisalLine> lines) {
    public HomePage {
        lines = List.copyOf(lines);
    }

    public List<AppraisalLine> own() {
        return in(ReviewSeat.REVIEWEE);
    }

    public List<AppraisalLine> given() {
        return in(ReviewSeat.REVIEWER);
    }

    private List<AppraisalLine> in(ReviewSeat seat) {
        return lines.stream().filter(line -> line.seat() == seat).toList();
    }
}
