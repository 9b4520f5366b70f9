package org.waymark.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.PersonId;
import org.waymark.Refusal;
import org.waymark.Refusal.Reason;
import org.waymark.Visitor;
import org.waymark.programme.ContentPack;
import org.waymark.programme.EmployerProfile;
import org.waymark.programme.RecordForm;
import org.waymark.records.Sealing;
import org.waymark.records.SigningState;
import org.waymark.web.London;

/** Puts together what one of the two sees of their agreement. */
@ApplicationScoped
class AgreementReading {
    @Inject
    private AgreementStore store;

    @Inject
    private AgreementPeople pairs;

    @Inject
    private AgreementWords words;

    @Inject
    private ContentPack content;

    @Inject
    private Sealing sealing;

    AgreementSummary summary(Visitor by, Agreement agreement, Seat seat, Instant now, Instant keptSince) {
        RecordForm form = form(agreement);
        EmployerProfile profile = profile(agreement);
        Map<String, AgreementStore.ItemRow> rows = store.items(agreement);
        AgreementPeople.Names names = pairs.names(agreement, seat);
        Optional<SigningState> signing = sealing.state(by, agreement.ref());
        return new AgreementSummary(
                agreement.id(),
                seat,
                names.own(),
                names.other(),
                names.isOtherGuest(),
                form,
                profile,
                agreement.state().name().toLowerCase(java.util.Locale.ROOT),
                agreement.sealedAt(),
                agreement.reviewOn(),
                isReviewDue(agreement, now),
                signing,
                form.parts().stream()
                        .map(part -> new AgreementSummary.PartSummary(part, items(part, rows, profile)))
                        .toList(),
                kept(agreement, by.person(), form, keptSince));
    }

    /** What waits for signatures waits no more. */
    void withdraw(Visitor by, Agreement agreement) {
        sealing.withdraw(by, agreement.ref());
    }

    static boolean isReviewDue(Agreement agreement, Instant now) {
        return agreement.state() == AgreementState.SEALED
                && agreement
                        .reviewOn()
                        .filter(day -> !day.isAfter(London.day(now)))
                        .isPresent();
    }

    /** The form it was begun in; refuses WRONG_STATE when the content has lost it. */
    RecordForm form(Agreement agreement) {
        return content.form(agreement.formId())
                .orElseThrow(() -> new Refusal(Reason.WRONG_STATE, "supervision.refusal.no-form"));
    }

    EmployerProfile profile(Agreement agreement) {
        return content.profile(agreement.profileId())
                .orElseThrow(() -> new Refusal(Reason.WRONG_STATE, "supervision.refusal.no-form"));
    }

    private List<AgreementItem> items(
            RecordForm.FormPart part, Map<String, AgreementStore.ItemRow> rows, EmployerProfile profile) {
        return part.items().stream()
                .map(item -> item(item, rows.getOrDefault(item.key(), AgreementStore.ItemRow.NEW), profile))
                .toList();
    }

    private AgreementItem item(RecordForm.Item item, AgreementStore.ItemRow row, EmployerProfile profile) {
        return new AgreementItem(
                item,
                row.answer(),
                row.revision(),
                row.changedBy(),
                row.superviseeAgreedAt(),
                row.supervisorAgreedAt(),
                words.words(item, row.answer()),
                words.expected(item, profile),
                words.difference(item, row.answer(), profile));
    }

    private List<AgreementSummary.KeptAnswer> kept(
            Agreement agreement, PersonId person, RecordForm form, Instant since) {
        return store.kept(agreement, person, since).stream()
                .flatMap(entry -> form.item(entry.getKey()).stream()
                        .map(item ->
                                new AgreementSummary.KeptAnswer(item.label(), words.words(item, entry.getValue()))))
                .toList();
    }
}
