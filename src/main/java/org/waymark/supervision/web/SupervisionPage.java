package org.waymark.supervision.web;

import java.util.List;
import org.waymark.supervision.AgreementLine;
import org.waymark.supervision.Seat;

/** The two sides of supervision. */
public record SupervisionPage(List<AgreementLine> lines) {
    public List<AgreementLine> own() {
        return in(Seat.SUPERVISEE);
    }

    public List<AgreementLine> given() {
        return in(Seat.SUPERVISOR);
    }

    /** Where the next step is taken. */
    public static String path(AgreementLine line) {
        if (line.agreement().isEmpty()) {
            return "/supervision/agreements/new?with=" + line.relationship();
        }
        return line.step().equals("sign")
                ? "/records/papers/" + line.paper().orElseThrow() + "/sign"
                : "/supervision/agreements/" + line.agreement().get();
    }

    private List<AgreementLine> in(Seat seat) {
        return lines.stream().filter(line -> line.seat() == seat).toList();
    }
}
