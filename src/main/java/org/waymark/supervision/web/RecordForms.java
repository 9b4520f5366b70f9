package org.waymark.supervision.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waymark.programme.Answer;
import org.waymark.programme.RecordForm;
import org.waymark.supervision.Seat;
import org.waymark.supervision.SessionItem;
import org.waymark.supervision.SessionRecords;
import org.waymark.supervision.SessionSummary;
import org.waymark.web.Form;
import org.waymark.web.FormErrors;

/** What one of the two writes in the record of a meeting. */
final class RecordForms {
    static final String POINT = "point";
    static final String ACTION = "action";
    static final String WHOSE = "whose";
    static final String DUE = "due";
    static final String OUTCOME = "outcome";
    static final String WISH = "wish";
    static final int POINT_MAX = 500;
    static final int WISH_MAX = 4_000;
    static final int TEXT_MAX = 12_000;
    private static final int LINE_MAX = 300;
    static final int REVISION_MAX = 999_999;
    private static final String TEXT = "text.";
    private static final String PICKED = "picked.";

    private RecordForms() {}

    /** The answers to the reader's own items, by key. */
    static Map<String, SessionRecords.Written> answers(SessionSummary record, Form form, FormErrors errors) {
        Map<String, SessionRecords.Written> answers = new LinkedHashMap<>();
        for (SessionItem item : record.ownItems()) {
            String key = item.item().key();
            if (form.has(TEXT + key)) {
                int revision = form.whole(
                                "version." + key, 0, REVISION_MAX, FormErrors.none(), "supervision.item.revision")
                        .orElse(-1);
                answers.put(key, new SessionRecords.Written(revision, answer(item.item(), form, errors)));
            }
        }
        return answers;
    }

    private static Answer answer(RecordForm.Item item, Form form, FormErrors errors) {
        Map<String, String> fields = new LinkedHashMap<>();
        int most = item.kind() == RecordForm.AnswerKind.LINE ? LINE_MAX : TEXT_MAX;
        fields.put(AgreementForm.TEXT, form.text(TEXT + item.key(), most, errors));
        item.choices().stream()
                .filter(choice -> form.isTicked(PICKED + item.key() + "." + choice.key()))
                .forEach(choice -> fields.put(PICKED + choice.key(), "yes"));
        return new Answer(fields);
    }

    static Optional<Seat> whose(Form form, FormErrors errors) {
        return form.choice(WHOSE, Set.of("supervisee", "supervisor"), errors, "supervision.action.whose-missing")
                .map(word -> word.equals("supervisee") ? Seat.SUPERVISEE : Seat.SUPERVISOR);
    }

    /** A day may be left out; a wrong one is a mistake. */
    static Optional<java.time.LocalDate> due(Form form, FormErrors errors) {
        boolean isEmpty = (form.line(DUE + "-day") + form.line(DUE + "-month") + form.line(DUE + "-year")).isEmpty();
        return isEmpty ? Optional.empty() : form.date(DUE, errors, "supervision.error.day");
    }
}
