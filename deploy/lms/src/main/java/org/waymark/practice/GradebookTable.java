package org.waymark.practice;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.waymark.practice.grades.Grade;
import org.waymark.practice.grades.LineItem;
import org.waymark.practice.http.Html;

/** People by columns: points, completion, and a way to look at the work behind them. */
final class GradebookTable {
    private final PracticeLms lms;
    private final LmsCourse course;
    private final LmsPerson reader;
    private final List<LineItem> items;

    GradebookTable(PracticeLms lms, LmsCourse course, LmsPerson reader) {
        this.lms = lms;
        this.course = course;
        this.reader = reader;
        this.items = lms.gradebook().items(course.id());
    }

    String written() {
        String heads = items.stream()
                .map(item -> "<th scope=\"col\">" + Html.escaped(item.label()) + "</th>")
                .collect(Collectors.joining());
        String rows = lms.organisation().members(course).stream()
                .filter(person -> person.role().isGraded())
                .map(this::row)
                .collect(Collectors.joining("\n"));
        return "<table>\n<thead><tr><th scope=\"col\">Name</th>" + heads + "</tr></thead>\n<tbody>\n" + rows
                + "\n</tbody>\n</table>";
    }

    private String row(LmsPerson person) {
        return "<tr><th scope=\"row\">" + Html.escaped(person.name()) + "</th>"
                + items.stream().map(item -> cell(person, item)).collect(Collectors.joining()) + "</tr>";
    }

    private String cell(LmsPerson person, LineItem item) {
        Optional<Grade> grade = lms.gradebook().grade(item.id(), person.subject());
        String points = grade.flatMap(Grade::points)
                .map(value -> plain(value) + " / " + plain(item.scoreMaximum()))
                .orElse("–");
        String done = grade.filter(Grade::isComplete).isPresent() ? " <span class=\"done\">Done</span>" : "";
        return "<td>" + points + done + review(person, item) + "</td>";
    }

    private String review(LmsPerson person, LineItem item) {
        return course.activities().stream()
                .filter(activity -> item.resourceLinkId().equals(Optional.of(activity.resourceLinkId())))
                .findFirst()
                .map(activity -> " <a href=\"/mod/lti/view.php?id=" + activity.id() + "&amp;user=" + reader.subject()
                        + "&amp;review=" + person.subject() + "\">Review <span class=\"unseen\">"
                        + Html.escaped(item.label() + ", " + person.name()) + "</span></a>")
                .orElse("");
    }

    private static String plain(double value) {
        return BigDecimal.valueOf(value)
                .setScale(2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
