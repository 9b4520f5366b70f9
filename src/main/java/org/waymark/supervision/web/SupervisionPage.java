package org.waymark.supervision.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.waymark.supervision.AgreementLine;
import org.waymark.supervision.PairWork;
import org.waymark.supervision.Seat;

/** The two sides of supervision. @param work what is under way, by relationship */
public record SupervisionPage(List<AgreementLine> lines, Map<UUID, List<PairWork.WorkLine>> work) {
    public SupervisionPage {
        lines = List.copyOf(lines);
        work = Map.copyOf(work);
    }

    public List<AgreementLine> own() {
        return in(Seat.SUPERVISEE);
    }

    public List<AgreementLine> given() {
        return in(Seat.SUPERVISOR);
    }

    public List<PairWork.WorkLine> work(AgreementLine line) {
        return work.getOrDefault(line.relationship(), List.of());
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
