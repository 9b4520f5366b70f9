package org.waymark.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.waymark.records.Wording;
import org.waymark.web.Texts;

/** The exact text of the record of a meeting, as it is signed. */
@ApplicationScoped
class SessionWording {
    @Inject
    private Texts texts;

    /** @param signing whose signature it needs @param more parts that stand behind */
    Wording of(SessionHead head, SessionSummary summary, Set<Seat> signing, List<Wording.Part> more) {
        List<Wording.Part> parts = new ArrayList<>();
        parts.add(new Wording.Part(
                texts.text("supervision.record.meeting"),
                List.of(
                        new Wording.Line(
                                texts.text("supervision.record.when"),
                                texts.text(
                                        "supervision.record.when-at",
                                        texts.date(head.when().on()),
                                        head.when().time(),
                                        head.when().minutes())),
                        new Wording.Line(
                                texts.text("supervision.record.where"),
                                head.when().place()))));
        parts.add(agenda(summary));
        parts.add(actions("supervision.record.earlier", summary.earlier()));
        summary.parts()
                .forEach(part -> parts.add(new Wording.Part(
                        part.part().title(),
                        part.items().stream()
                                .map(item -> new Wording.Line(item.item().label(), item.words()))
                                .toList())));
        parts.add(actions("supervision.record.agreed-here", summary.agreedHere()));
        parts.addAll(more);
        return new Wording(
                texts.text(
                        "supervision.record.signed-title",
                        texts.date(head.when().on())),
                summary.form().id(),
                summary.form().version(),
                List.of(party(head, Seat.SUPERVISOR, signing), party(head, Seat.SUPERVISEE, signing)),
                parts);
    }

    Wording.Party party(SessionHead head, Seat seat, Set<Seat> signing) {
        return new Wording.Party(
                seat.word(),
                texts.text("supervision.seat." + seat.word()),
                head.in(seat),
                head.name(seat),
                signing.contains(seat));
    }

    private Wording.Part agenda(SessionSummary summary) {
        return new Wording.Part(
                texts.text("supervision.record.agenda"),
                summary.agenda().stream()
                        .map(point -> new Wording.Line(point.by(), point.text()))
                        .toList());
    }

    private Wording.Part actions(String heading, List<SessionSummary.ActionLine> actions) {
        return new Wording.Part(
                texts.text(heading),
                actions.stream()
                        .map(action -> new Wording.Line(
                                label(action),
                                action.outcome().isEmpty() ? action.text() : action.text() + "\n" + action.outcome()))
                        .toList());
    }

    private String label(SessionSummary.ActionLine action) {
        String whose = texts.text("supervision.seat." + action.seat().word());
        String state = texts.text("supervision.action." + action.state().word());
        return action.dueOn()
                .map(day -> texts.text("supervision.action.label-due", whose, texts.date(day), state))
                .orElseGet(() -> texts.text("supervision.action.label", whose, state));
    }
}
