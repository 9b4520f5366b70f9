package org.waymark.supervision.web;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.waymark.RecordRef;
import org.waymark.web.DateField;
import org.waymark.web.Field;
import org.waymark.web.Form;
import org.waymark.web.FormErrors;

/** What is written about a disagreement or a concern, as it was sent. */
public record DisagreementForm(Form form, FormErrors errors) {
    static final String SUBJECT = "subject";
    static final String ACCOUNT = "account";
    static final String LEVEL = "level";
    static final String WHO = "who";
    static final String ON = "on";
    static final String OUTCOME = "outcome";
    static final String RECIPIENT = "recipient";
    static final String WORDS = "words";
    static final int SUBJECT_MAX = 300;
    /** Longest account, outcome or concern, in characters. */
    public static final int TEXT_MAX = 12_000;

    private static final int LEVEL_MAX = 200;
    private static final Pattern ID = Pattern.compile(RecordRef.ID);

    static DisagreementForm empty() {
        return new DisagreementForm(Form.EMPTY, FormErrors.none());
    }

    static DisagreementForm of(Form form) {
        return new DisagreementForm(form, FormErrors.none());
    }

    boolean isRight() {
        return errors.isEmpty();
    }

    String subject() {
        return form.required(SUBJECT, SUBJECT_MAX, errors, "supervision.disagreement.subject-missing");
    }

    String account() {
        return form.required(ACCOUNT, TEXT_MAX, errors, "supervision.disagreement.account-missing");
    }

    String level() {
        return form.required(LEVEL, LEVEL_MAX, errors, "supervision.disagreement.level-missing");
    }

    String who() {
        return form.required(WHO, LEVEL_MAX, errors, "supervision.disagreement.who-missing");
    }

    String outcome() {
        return form.required(OUTCOME, TEXT_MAX, errors, "supervision.disagreement.outcome-missing");
    }

    Optional<java.time.LocalDate> on() {
        return form.date(ON, errors, "supervision.error.day");
    }

    String recipient() {
        return form.required(RECIPIENT, LEVEL_MAX, errors, "supervision.concern.recipient-missing");
    }

    String words() {
        return form.required(WORDS, TEXT_MAX, errors, "supervision.concern.words-missing");
    }

    /** An id that a form or an address names; null where it is none. */
    static UUID id(String text) {
        return text != null && ID.matcher(text).matches() ? UUID.fromString(text) : null;
    }

    public Field field(String name) {
        return errors.field(name, form.text(name));
    }

    /** As it was sent, else what stands there. */
    public Field field(String name, String there) {
        return errors.field(name, form.has(name) ? form.text(name) : there);
    }

    public DateField date() {
        return errors.dateField(ON, form);
    }
}
