package org.waymark.lms.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.waymark.lms.Pick;
import org.waymark.web.Field;
import org.waymark.web.Form;
import org.waymark.web.FormErrors;
import org.waymark.web.Placement;

/**
 * What a teacher ticked and typed in the picker. A line has three fields, each ending in the number of the placement in the
 * list: {@code pick.3}, {@code title.3}, {@code points.3}. Nothing that was ticked or typed is lost by a search.
 */
final class PickerForm {
    static final int POINTS_MAX = 100;
    private static final int TITLE_LENGTH_MAX = 255;
    private static final int SEARCH_LENGTH_MAX = 100;

    private final List<Placement> offered;
    private final Form form;
    private final FormErrors errors = FormErrors.none();

    PickerForm(List<Placement> offered, Form form) {
        this.offered = offered;
        this.form = form;
    }

    boolean isSearch() {
        return form.line("step").equals("search");
    }

    FormErrors errors() {
        return errors;
    }

    String search() {
        String written = form.line("search");
        return written.length() <= SEARCH_LENGTH_MAX ? written : written.substring(0, SEARCH_LENGTH_MAX);
    }

    /** What was ticked, in the order of the list; mistakes are collected. */
    List<Pick> picks(boolean isMultiple) {
        List<Pick> picks = new ArrayList<>();
        for (int number = 0; number < offered.size(); number++) {
            if (form.isTicked("pick." + number)) {
                picks.add(pick(number));
            }
        }
        if (picks.isEmpty()) {
            errors.refuse(firstShown(), "lms.picker.error.nothing");
        } else if (picks.size() > 1 && !isMultiple) {
            errors.refuse(firstShown(), "lms.picker.error.too-many");
        }
        return picks;
    }

    /** What the error summary leads to. */
    private String firstShown() {
        int number = 0;
        while (number < offered.size() - 1 && !form.isTicked("pick." + number) && !isFound(offered.get(number))) {
            number++;
        }
        return "pick." + number;
    }

    private Pick pick(int number) {
        String name = "title." + number;
        String title = form.line(name);
        if (title.isEmpty()) {
            errors.refuse(
                    name, "lms.picker.error.title-missing", offered.get(number).title());
        } else if (title.codePointCount(0, title.length()) > TITLE_LENGTH_MAX) {
            errors.refuse(name, "lms.picker.error.title-long", TITLE_LENGTH_MAX);
        }
        String points = "points." + number;
        Optional<Integer> most = form.line(points).isEmpty()
                ? Optional.empty()
                : form.whole(points, 1, POINTS_MAX, errors, "lms.picker.error.points");
        return new Pick(offered.get(number), title, most);
    }

    /** The lines to show: those that the search finds, and those that are ticked whatever it finds. */
    List<PickerLine> lines() {
        boolean isFirst = form.values().isEmpty();
        List<PickerLine> lines = new ArrayList<>();
        for (int number = 0; number < offered.size(); number++) {
            Placement placement = offered.get(number);
            boolean isTicked = form.isTicked("pick." + number);
            lines.add(new PickerLine(
                    number,
                    placement,
                    isTicked,
                    isTicked || isFound(placement),
                    field("title." + number, isFirst, placement.title()),
                    field("points." + number, isFirst, "")));
        }
        return lines;
    }

    private Field field(String name, boolean isFirst, String usual) {
        return errors.field(name, isFirst || !form.has(name) ? usual : form.text(name));
    }

    private boolean isFound(Placement placement) {
        String text = (placement.title() + " " + placement.hint()).toLowerCase(Locale.UK);
        return List.of(search().toLowerCase(Locale.UK).split(" ", -1)).stream().allMatch(text::contains);
    }
}
