package org.waymark.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.PersonId;
import org.waymark.Refusal;
import org.waymark.Refusal.Reason;
import org.waymark.Visitor;
import org.waymark.programme.ContentPack;
import org.waymark.programme.EmployerProfile;
import org.waymark.programme.FollowUpType;
import org.waymark.programme.FollowUps;
import org.waymark.programme.RecordForm;

/** Puts together what one of the two sees of the record of a meeting. */
@ApplicationScoped
class SessionReading {
    /** Key of the part that the supervisee writes. */
    static final String SUPERVISEES = "supervisee";

    @Inject
    private SessionTexts texts;

    @Inject
    private SessionActions actions;

    @Inject
    private AgreementWords words;

    @Inject
    private ContentPack content;

    @Inject
    private FollowUps followUps;

    /** Without what waits for signatures, which the door asks. */
    SessionSummary summary(
            Visitor by,
            SessionHead head,
            Seat seat,
            EmployerProfile profile,
            SessionSummary.SharingTime sharing,
            java.util.Optional<org.waymark.records.SigningState> signing,
            Instant now) {
        RecordForm form = form(head.formId());
        SessionTexts.Rows rows =
                texts.rows(head.organisation(), head.id(), by.person(), now.minus(Agreements.KEPT_FOR));
        List<SessionActions.ActionRow> around = actions.around(head).stream()
                .filter(each -> each.isShared() || seat == Seat.SUPERVISOR)
                .toList();
        return new SessionSummary(
                head.id(),
                seat,
                head.name(seat),
                head.name(seat.other()),
                head.isGuest(seat.other()),
                head.state().word(),
                new SessionSummary.Held(
                        head.meeting(),
                        head.when(),
                        head.became(),
                        !head.when().begins().isAfter(now)),
                sharing,
                head.wish(),
                head.sharedAt(),
                signing,
                form,
                parts(form, head, seat, rows),
                rows.agenda().stream()
                        .map(point -> new SessionSummary.Point(
                                point.id(),
                                head.name(head.seatOf(point.by()).orElse(seat)),
                                point.by().equals(by.person()),
                                point.text()))
                        .toList(),
                around.stream().map(each -> line(head, each)).toList(),
                head.state() == SessionState.DRAFTING ? tasks(head, seat) : List.of(),
                rows.focus(),
                rows.kept().stream()
                        .flatMap(entry -> form.item(entry.getKey()).stream()
                                .map(item -> new AgreementSummary.KeptAnswer(
                                        item.label(), words.words(item, entry.getValue()))))
                        .toList(),
                head.disagreement(),
                mark(rows, around));
    }

    /** Refuses WRONG_STATE when the content has lost it. */
    RecordForm form(String id) {
        return content.form(id).orElseThrow(() -> new Refusal(Reason.WRONG_STATE, "supervision.refusal.no-form"));
    }

    /** Who writes an item of this part. */
    static Seat writer(RecordForm.FormPart part) {
        return part.key().equals(SUPERVISEES) ? Seat.SUPERVISEE : Seat.SUPERVISOR;
    }

    /** Who writes this item; refuses NOT_FOUND where there is none. */
    static Seat writer(RecordForm form, String key) {
        return form.parts().stream()
                .filter(part ->
                        part.items().stream().anyMatch(item -> item.key().equals(key)))
                .findFirst()
                .map(SessionReading::writer)
                .orElseThrow(() -> new Refusal(Reason.NOT_FOUND, "supervision.refusal.no-such-item"));
    }

    private List<SessionSummary.PartSummary> parts(
            RecordForm form, SessionHead head, Seat reader, SessionTexts.Rows rows) {
        return form.parts().stream()
                .filter(part -> head.state() != SessionState.DRAFTING || writer(part) == reader)
                .map(part -> new SessionSummary.PartSummary(
                        part,
                        writer(part),
                        part.items().stream()
                                .map(item -> item(item, writer(part), rows.item(item.key())))
                                .toList()))
                .toList();
    }

    private SessionItem item(RecordForm.Item item, Seat writer, SessionTexts.ItemRow row) {
        return new SessionItem(item, writer, row.answer(), row.revision(), words.words(item, row.answer()));
    }

    private static SessionSummary.ActionLine line(SessionHead head, SessionActions.ActionRow row) {
        return new SessionSummary.ActionLine(
                row.id(),
                row.seat(),
                row.text(),
                row.dueOn(),
                row.state(),
                row.outcome(),
                row.record().equals(head.id()),
                row.closedIn().filter(head.id()::equals).isPresent());
    }

    private List<SessionSummary.TaskLine> tasks(SessionHead head, Seat seat) {
        Map<PersonId, FollowUpType> wanted = new LinkedHashMap<>();
        wanted.put(head.supervisee(), FollowUpType.OWN_SUPERVISION);
        if (seat == Seat.SUPERVISOR) {
            wanted.put(head.supervisor(), FollowUpType.SUPERVISION_GIVEN);
        }
        return followUps.open(head.organisation(), wanted).stream()
                .map(task -> new SessionSummary.TaskLine(
                        task.session(), task.text(), task.dueOn(), task.person().equals(head.in(seat))))
                .toList();
    }

    /** Changes with everything that both read. */
    private static String mark(SessionTexts.Rows rows, List<SessionActions.ActionRow> around) {
        Map<String, String> all = new java.util.TreeMap<>();
        rows.items().forEach((key, row) -> all.put("item " + key, String.valueOf(row.revision())));
        around.forEach(row -> all.put("action " + row.id(), String.valueOf(row.version())));
        return Integer.toHexString(all.toString().hashCode());
    }
}
