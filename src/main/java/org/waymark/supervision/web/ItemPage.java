package org.waymark.supervision.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.waymark.programme.Answer;
import org.waymark.programme.Frequency;
import org.waymark.supervision.AgreementItem;
import org.waymark.supervision.AgreementSummary;
import org.waymark.web.Field;
import org.waymark.web.FormErrors;

/**
 * One item being written.
 *
 * @param typed    what stands in the fields
 * @param isClash  whether the other one changed it meanwhile
 */
public record ItemPage(
        AgreementSummary agreement, AgreementItem item, Answer typed, FormErrors errors, boolean isClash) {
    private static final int ROWS_AT_LEAST = 3;

    public String path() {
        return "/supervision/agreements/" + agreement.id();
    }

    public Field field(String name) {
        return errors.field(name, typed.field(name.equals(AgreementForm.FREQUENCY) ? AgreementForm.TEXT : name));
    }

    public Set<String> picked() {
        return item.item().choices().stream()
                .map(choice -> choice.key())
                .filter(key -> !typed.field("picked." + key).isEmpty())
                .collect(Collectors.toSet());
    }

    /** Rows to show: those that are filled, one more, and three at least. */
    public List<Integer> rows() {
        int last = IntStream.rangeClosed(1, AgreementForm.ROWS)
                .filter(row -> typed.fields().keySet().stream().anyMatch(name -> name.startsWith("row." + row + ".")))
                .max()
                .orElse(0);
        return IntStream.rangeClosed(1, Math.min(AgreementForm.ROWS, Math.max(ROWS_AT_LEAST, last + 1)))
                .boxed()
                .toList();
    }

    public List<Frequency> frequencies() {
        return List.of(Frequency.values());
    }
}
