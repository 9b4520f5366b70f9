package org.waymark.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.waymark.Visitor;
import org.waymark.records.Wording;
import org.waymark.web.Texts;

/** The exact text of a disagreement, and of a record that ends in one. */
@ApplicationScoped
class DisagreementWording {
    private static final String FORM = "disagreement";
    private static final int VERSION = 1;

    @Inject
    private SessionDesk desk;

    @Inject
    private SessionWording records;

    @Inject
    private MeetingClock clock;

    @Inject
    private Texts texts;

    Wording record(Visitor by, SessionRecord record, DisagreementSummary summary, Set<Seat> signing) {
        SessionHead head = desk.head(record);
        return records.of(head, desk.read(by, head, summary.seat(), clock), signing, List.of(part(summary, signing)));
    }

    Wording own(Disagreement disagreement, DisagreementSummary summary, Set<Seat> signing) {
        return new Wording(
                texts.text("supervision.disagreement.signed-title"),
                FORM,
                VERSION,
                List.of(
                        party(disagreement, summary, Seat.SUPERVISOR, signing),
                        party(disagreement, summary, Seat.SUPERVISEE, signing)),
                List.of(part(summary, signing)));
    }

    private Wording.Party party(Disagreement disagreement, DisagreementSummary summary, Seat seat, Set<Seat> signing) {
        return new Wording.Party(
                seat.word(),
                texts.text("supervision.seat." + seat.word()),
                disagreement.in(seat),
                name(summary, seat),
                signing.contains(seat));
    }

    private Wording.Part part(DisagreementSummary summary, Set<Seat> signing) {
        List<Wording.Line> lines = new ArrayList<>();
        lines.add(new Wording.Line(texts.text("supervision.disagreement.subject"), summary.subject()));
        for (Seat seat : List.of(Seat.SUPERVISOR, Seat.SUPERVISEE)) {
            String account = seat == summary.seat() ? summary.account() : summary.answer();
            lines.add(new Wording.Line(
                    texts.text("supervision.disagreement.account-of", name(summary, seat)),
                    account.isEmpty()
                            ? texts.text("supervision.disagreement.no-account", texts.date(summary.answerBy()))
                            : account));
        }
        summary.steps().forEach(step -> {
            lines.add(new Wording.Line(
                    texts.text("supervision.disagreement.referred-to", step.level(), texts.date(step.on())),
                    step.who()));
            step.outcomeOn()
                    .ifPresent(day -> lines.add(new Wording.Line(
                            texts.text("supervision.disagreement.outcome-of", step.level(), texts.date(day)),
                            step.outcome())));
        });
        for (Seat seat : List.of(Seat.SUPERVISOR, Seat.SUPERVISEE)) {
            if (!signing.contains(seat)) {
                lines.add(new Wording.Line(
                        texts.text("supervision.disagreement.signatures"),
                        texts.text("supervision.disagreement.not-signed", name(summary, seat))));
            }
        }
        lines.add(new Wording.Line("", texts.text("supervision.disagreement.means")));
        return new Wording.Part(texts.text("supervision.disagreement.heading"), lines);
    }

    private static String name(DisagreementSummary summary, Seat seat) {
        return seat == summary.seat() ? summary.own() : summary.other();
    }
}
