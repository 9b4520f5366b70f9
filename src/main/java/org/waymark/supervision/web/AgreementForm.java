package org.waymark.supervision.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.waymark.programme.Answer;
import org.waymark.programme.Frequency;
import org.waymark.programme.RecordForm;
import org.waymark.web.Form;
import org.waymark.web.FormErrors;

/** What one of the two writes under an item. */
record AgreementForm(Form form, FormErrors errors) {
    static final String TEXT = "text";
    static final String REASON = "reason";
    static final String PICKED = "picked";
    static final String FREQUENCY = "frequency";
    static final int ROWS = Answer.ROWS_MAX;
    private static final int TEXT_MAX = 6_000;
    private static final int LINE_MAX = 300;
    private static final int REASON_MAX = 1_000;
    private static final int MINUTES_MAX = 480;
    private static final int REVISION_MAX = 999_999;
    private static final Set<String> FREQUENCIES = java.util.Arrays.stream(Frequency.values())
            .map(Frequency::word)
            .collect(java.util.stream.Collectors.toUnmodifiableSet());
    private static final Pattern KEY = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    static AgreementForm of(Form form) {
        return new AgreementForm(form, new FormErrors());
    }

    /** The wording that was read; one that no page of ours sent is none. */
    int revision() {
        return form.whole("revision", 0, REVISION_MAX, new FormErrors(), "supervision.item.revision")
                .orElse(-1);
    }

    /** The answer as it came; mistakes are with {@link #errors}. */
    Answer answer(RecordForm.Item item) {
        Map<String, String> fields = new LinkedHashMap<>();
        switch (item.kind()) {
            case TEXT -> fields.put(TEXT, form.text(TEXT, TEXT_MAX, errors));
            case LINE -> fields.put(TEXT, form.text(TEXT, LINE_MAX, errors));
            case MINUTES ->
                fields.put(
                        TEXT,
                        form.line(TEXT).isEmpty()
                                ? ""
                                : form.whole(TEXT, 0, MINUTES_MAX, errors, "supervision.item.minutes")
                                        .map(String::valueOf)
                                        .orElse(form.line(TEXT)));
            case FREQUENCY ->
                fields.put(
                        TEXT,
                        form.choice(FREQUENCY, FREQUENCIES, errors, "supervision.item.frequency")
                                .orElse(""));
            case CHOICES -> {
                item.choices().stream()
                        .filter(choice -> form.isTicked(PICKED + "." + choice.key()))
                        .forEach(choice -> fields.put(PICKED + "." + choice.key(), "yes"));
                fields.put(TEXT, form.text(TEXT, TEXT_MAX, errors));
            }
            case TABLE -> table(item, fields);
            default -> {
                // Nothing is written under a clause.
            }
        }
        if (item.rule().isPresent()) {
            fields.put(REASON, form.text(REASON, REASON_MAX, errors));
        }
        return new Answer(fields);
    }

    /** The items that were ticked, each with the wording that was read. */
    Map<String, Integer> agreed() {
        Map<String, Integer> revisions = new LinkedHashMap<>();
        for (String key : form.ticked("agree")) {
            if (KEY.matcher(key).matches()) {
                form.whole("revision-" + key, 0, REVISION_MAX, new FormErrors(), "supervision.item.revision")
                        .ifPresent(revision -> revisions.put(key, revision));
            }
        }
        return revisions;
    }

    private void table(RecordForm.Item item, Map<String, String> fields) {
        for (int row = 1; row <= ROWS; row++) {
            for (int column = 1; column <= item.columns().size(); column++) {
                String name = "row." + row + "." + column;
                fields.put(name, form.text(name, REASON_MAX, errors));
            }
        }
    }
}
