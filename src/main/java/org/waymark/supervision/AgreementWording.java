package org.waymark.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.waymark.programme.EmployerProfile;
import org.waymark.records.Wording;
import org.waymark.web.Texts;

/** The exact text of an agreement, as it is signed. */
@ApplicationScoped
class AgreementWording {
    @Inject
    private AgreementWords words;

    @Inject
    private Texts texts;

    Wording of(Agreement agreement, AgreementSummary summary) {
        List<Wording.Part> parts = new ArrayList<>();
        parts.add(new Wording.Part(
                texts.text("supervision.agreement.purpose"),
                List.of(new Wording.Line("", summary.form().purpose()))));
        summary.parts()
                .forEach(part -> parts.add(new Wording.Part(
                        part.part().title(),
                        part.items().stream()
                                .flatMap(item -> words.lines(item).stream())
                                .toList())));
        parts.add(rules(summary.profile()));
        Seat seat = summary.seat();
        return new Wording(
                summary.form().title(),
                summary.form().id(),
                summary.form().version(),
                List.of(
                        party(agreement, Seat.SUPERVISOR, seat == Seat.SUPERVISOR ? summary.own() : summary.other()),
                        party(agreement, Seat.SUPERVISEE, seat == Seat.SUPERVISEE ? summary.own() : summary.other())),
                parts);
    }

    private Wording.Part rules(EmployerProfile profile) {
        return new Wording.Part(
                texts.text("supervision.agreement.rules"),
                List.of(
                        new Wording.Line(texts.text("supervision.agreement.profile"), profile.title()),
                        new Wording.Line(
                                texts.text("supervision.agreement.review"),
                                texts.text("supervision.agreement.review-in", profile.reviewMonths())),
                        new Wording.Line(
                                texts.text("supervision.agreement.sharing"),
                                texts.text("supervision.agreement.sharing-in", profile.sharingWorkingDays())),
                        new Wording.Line(texts.text("supervision.agreement.readers"), profile.readers())));
    }

    private Wording.Party party(Agreement agreement, Seat seat, String name) {
        return new Wording.Party(
                seat.word(), texts.text("supervision.seat." + seat.word()), agreement.in(seat), name, true);
    }
}
