package org.waymark.lms.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.lms.Pick;
import org.waymark.lms.Picking;
import org.waymark.lti.Texts;
import org.waymark.lti.deeplinking.DeepLinkingAnswers;
import org.waymark.web.Field;
import org.waymark.web.Form;
import org.waymark.web.FormErrors;
import org.waymark.web.Placement;

/**
 * What a teacher ticked and typed in the picker. The fields of a line end in the key of its placement, because another
 * version of Waymark may answer with another list: {@code pick.programme/4}, {@code title.programme/4},
 * {@code points.programme/4}. Nothing that was ticked or typed is lost by a search.
 */
final class PickerForm {
    /** What the pressed button asks for. */
    enum Step {
        SEARCH,
        /** Tick everything that the search shows. */
        ALL,
        CANCEL,
        ADD
    }

    /** The one field of an LMS that takes one, and where the message stands when nothing is ticked. */
    static final String PICK = "pick";

    private static final String SEARCH = "search";
    private static final String POINTS = "points";
    private static final int POINTS_MAX = 100;
    private static final int TITLE_LENGTH_MAX = 255;

    private final List<Placement> offered;
    private final Form form;
    private final Picking picking;
    private final PickerSearch search;
    private final FormErrors errors = FormErrors.none();

    PickerForm(List<Placement> offered, Form form, Picking picking) {
        this.offered = offered;
        this.form = form;
        this.picking = picking;
        this.search = new PickerSearch(form.line(SEARCH));
    }

    Step step() {
        return switch (form.line("step")) {
            case "search" -> Step.SEARCH;
            case "all" -> Step.ALL;
            case "cancel" -> Step.CANCEL;
            default -> Step.ADD;
        };
    }

    FormErrors errors() {
        return errors;
    }

    Field search() {
        return errors.field(SEARCH, search.written());
    }

    /** The points for all that have none of their own. */
    Field points() {
        return errors.field(POINTS, form.text(POINTS));
    }

    /** The list as a whole. */
    Field list() {
        return errors.field(PICK, "");
    }

    /** What was ticked, in the order of the list; mistakes are collected. */
    List<Pick> picks() {
        List<Placement> ticked = offered.stream().filter(this::isTicked).toList();
        if (ticked.isEmpty()) {
            boolean isAnyShown = offered.stream().anyMatch(search::finds);
            errors.refuse(isAnyShown ? PICK : SEARCH, nothing(isAnyShown));
        } else if (ticked.size() > DeepLinkingAnswers.ITEMS_MAX) {
            errors.refuse(PICK, "lms.picker.error.too-many", DeepLinkingAnswers.ITEMS_MAX);
        }
        Optional<Integer> usual = isAsked(POINTS)
                ? form.whole(POINTS, 1, POINTS_MAX, errors, "lms.picker.error.points")
                : Optional.empty();
        List<Pick> picks = new ArrayList<>();
        for (Placement placement : ticked) {
            Optional<Integer> own = placement.isScored() ? ownPoints(placement) : Optional.empty();
            picks.add(new Pick(placement, title(placement), own.or(() -> usual)));
        }
        return picks;
    }

    private String nothing(boolean isAnyShown) {
        if (!isAnyShown) {
            return "lms.picker.error.nothing-found";
        }
        return picking.isMultiple() ? "lms.picker.error.nothing" : "lms.picker.error.nothing-of-one";
    }

    /** As the LMS can take it: what cannot be printed is a space. */
    private String title(Placement placement) {
        String name = name("title", placement);
        String title = Texts.label(form.line(name)).orElse("");
        if (title.isEmpty()) {
            errors.refuse(name, "lms.picker.error.title-missing", placement.title());
        } else if (title.length() > TITLE_LENGTH_MAX) {
            errors.refuse(name, "lms.picker.error.title-long", placement.title(), TITLE_LENGTH_MAX);
        }
        return title;
    }

    private Optional<Integer> ownPoints(Placement placement) {
        String name = name(POINTS, placement);
        if (!isAsked(name)) {
            return Optional.empty();
        }
        Optional<Integer> points = form.whole(name, 1, POINTS_MAX, FormErrors.none(), "");
        if (points.isEmpty()) {
            errors.refuse(name, "lms.picker.error.own-points", 1, POINTS_MAX, placement.title());
        }
        return points;
    }

    private boolean isAsked(String pointsName) {
        return picking.isColumnTaken() && !form.line(pointsName).isEmpty();
    }

    /** Every line; shown are those that the search finds, and those that are ticked whatever it finds. */
    List<PickerLine> lines() {
        boolean isFirst = form.values().isEmpty();
        List<PickerLine> lines = new ArrayList<>();
        boolean isAll = step() == Step.ALL && picking.isMultiple();
        boolean isNoneShown = true;
        for (Placement placement : offered) {
            boolean isTicked = isTicked(placement) || (isAll && search.finds(placement));
            boolean isShown = isTicked || search.finds(placement);
            Field title = field(name("title", placement), isFirst, placement.title());
            Field points = field(name(POINTS, placement), isFirst, "");
            String id = isShown && isNoneShown ? PICK : name(PICK, placement);
            isNoneShown &= !isShown;
            lines.add(new PickerLine(id, placement, isTicked, isShown, title, points));
        }
        return lines;
    }

    private Field field(String name, boolean isFirst, String usual) {
        return errors.field(name, isFirst || !form.has(name) ? usual : form.text(name));
    }

    private boolean isTicked(Placement placement) {
        return picking.isMultiple()
                ? form.isTicked(name(PICK, placement))
                : form.line(PICK).equals(placement.key());
    }

    private static String name(String part, Placement placement) {
        return part + "." + placement.key();
    }
}
