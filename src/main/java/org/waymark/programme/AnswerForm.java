package org.waymark.programme;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.waymark.web.Field;
import org.waymark.web.Form;
import org.waymark.web.FormErrors;

/**
 * Answers under several items of a form on one page: their fields are {@code text.KEY}, {@code picked.KEY.CHOICE} and
 * {@code row.KEY.1.2}, and {@code version.KEY} is the wording that was read.
 *
 * @param form   as it was sent; empty when the page is shown first
 * @param errors mistakes in it
 */
public record AnswerForm(Form form, FormErrors errors) {
    /** Longest text under an item, in characters. */
    public static final int TEXT_MAX = 12_000;

    private static final int LINE_MAX = 300;
    private static final int CELL_MAX = 1_000;
    private static final int REVISION_MAX = 999_999;
    private static final int ROWS_AT_LEAST = 3;
    private static final String TEXT = "text.";

    public static AnswerForm empty() {
        return new AnswerForm(Form.EMPTY, FormErrors.none());
    }

    public static AnswerForm of(Form form) {
        return new AnswerForm(form, FormErrors.none());
    }

    /** Whether this form has the item at all. */
    public boolean has(RecordForm.Item item) {
        return item.kind() == RecordForm.AnswerKind.TABLE ? form.has(cell(item, 1, 1)) : form.has(TEXT + item.key());
    }

    /** The wording that was read; one that no page of ours sent is none. */
    public int revision(String key) {
        return form.whole("version." + key, 0, REVISION_MAX, FormErrors.none(), "programme.note.refused")
                .orElse(-1);
    }

    /** The answer as it came; too long a text is a mistake. */
    public Answer answer(RecordForm.Item item) {
        Map<String, String> fields = new LinkedHashMap<>();
        if (item.kind() == RecordForm.AnswerKind.TABLE) {
            cells(item, fields);
            return new Answer(fields);
        }
        int most = item.kind() == RecordForm.AnswerKind.LINE ? LINE_MAX : TEXT_MAX;
        fields.put(Answer.TEXT, form.text(TEXT + item.key(), most, errors));
        item.choices().stream()
                .filter(choice -> form.isTicked("picked." + item.key() + "." + choice.key()))
                .forEach(choice -> fields.put("picked." + choice.key(), "yes"));
        return new Answer(fields);
    }

    /** The text under an item: as it was sent, else as it stands. */
    public Field text(RecordForm.Item item, Answer there) {
        String name = TEXT + item.key();
        return errors.field(name, form.has(name) ? form.text(name) : there.text());
    }

    public Set<String> picked(RecordForm.Item item, Answer there) {
        Answer shown = has(item) ? new AnswerForm(form, FormErrors.none()).answer(item) : there;
        return item.choices().stream()
                .map(RecordForm.Choice::key)
                .filter(choice -> !shown.field("picked." + choice).isEmpty())
                .collect(Collectors.toSet());
    }

    public Field cell(RecordForm.Item item, Answer there, int row, int column) {
        String name = cell(item, row, column);
        return errors.field(name, form.has(name) ? form.text(name) : there.field("row." + row + "." + column));
    }

    /** Rows to show: those that are filled, one more, and three at least. */
    public List<Integer> rows(RecordForm.Item item, Answer there) {
        int last = IntStream.rangeClosed(1, Answer.ROWS_MAX)
                .filter(row -> IntStream.rangeClosed(1, item.columns().size())
                        .anyMatch(column ->
                                !cell(item, there, row, column).value().isBlank()))
                .max()
                .orElse(0);
        return IntStream.rangeClosed(1, Math.min(Answer.ROWS_MAX, Math.max(ROWS_AT_LEAST, last + 1)))
                .boxed()
                .toList();
    }

    private void cells(RecordForm.Item item, Map<String, String> fields) {
        for (int row = 1; row <= Answer.ROWS_MAX; row++) {
            for (int column = 1; column <= item.columns().size(); column++) {
                fields.put("row." + row + "." + column, form.text(cell(item, row, column), CELL_MAX, errors));
            }
        }
    }

    private static String cell(RecordForm.Item item, int row, int column) {
        return "row." + item.key() + "." + row + "." + column;
    }
}
