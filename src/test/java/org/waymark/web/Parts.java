package org.waymark.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One of each part that pages are made of. */
final class Parts {
    private static final List<Choice> CHOICES = List.of(
            Choice.of("alone", "On my own"), new Choice("group", "In a group", "Everyone sees the same clock."));

    private Parts() {}

    static String all(Shell shell, FormErrors errors) {
        return Shown.part("web/heading", Map.of("text", "All parts", "caption", "Session 4"))
                + told(shell)
                + Shown.part(
                        "web/form",
                        Map.of("shell", shell, "to", "/parts", "content", Shown.content(fields(shell, errors))))
                + lists();
    }

    private static String told(Shell shell) {
        return Shown.part("web/readers", Map.of("text", "Only you can read this."))
                + Shown.part(
                        "web/banner",
                        Map.of(
                                "shell",
                                shell,
                                "isSuccess",
                                true,
                                "content",
                                Shown.content("<p class=\"govuk-body\">Kept for you.</p>")))
                + Shown.part("web/inset", Map.of("content", Shown.content("Worth knowing.")))
                + Shown.part("web/warning", Map.of("shell", shell, "text", "This cannot be taken back."))
                + Shown.part("web/tag", Map.of("text", "Review due", "colour", "yellow"));
    }

    private static String fields(Shell shell, FormErrors errors) {
        String hint = "A hint that helps.";
        DateField due =
                errors.dateField("due", new Form(Map.of("due-day", "31", "due-month", "2", "due-year", "2027")));
        return Shown.part(
                        "web/textInput",
                        Map.of(
                                "shell",
                                shell,
                                "field",
                                errors.field("name", "Amira \"A\" Shah"),
                                "label",
                                "Your name",
                                "hint",
                                hint,
                                "width",
                                "20",
                                "autocomplete",
                                "name"))
                + Shown.part(
                        "web/textarea",
                        Map.of(
                                "shell",
                                shell,
                                "field",
                                errors.field("note", "It went well."),
                                "label",
                                "What stayed with you?",
                                "hint",
                                hint,
                                "charactersMax",
                                10000))
                + Shown.part("web/saved", Map.of("id", "note-saved", "text", "Saved 10:42"))
                + choices(shell, errors, hint)
                + Shown.part("web/dateInput", Map.of("shell", shell, "date", due, "legend", "Due", "hint", hint))
                + buttons();
    }

    private static String choices(Shell shell, FormErrors errors, String hint) {
        return Shown.part(
                        "web/select",
                        Map.of(
                                "shell",
                                shell,
                                "field",
                                errors.field("size", "group"),
                                "label",
                                "Size",
                                "choices",
                                CHOICES,
                                "hint",
                                hint))
                + Shown.part(
                        "web/radios",
                        Map.of(
                                "shell",
                                shell,
                                "field",
                                errors.field("mode", "group"),
                                "legend",
                                "How?",
                                "choices",
                                CHOICES,
                                "hint",
                                hint))
                + Shown.part(
                        "web/checkboxes",
                        Map.of(
                                "shell",
                                shell,
                                "field",
                                errors.field("area", ""),
                                "legend",
                                "Areas",
                                "choices",
                                CHOICES,
                                "ticked",
                                Set.of("alone"),
                                "hint",
                                hint))
                + Shown.part(
                        "web/checkbox",
                        Map.of("shell", shell, "name", "read", "text", "I have read it", "isTicked", true));
    }

    private static String buttons() {
        return "<div class=\"govuk-button-group\">"
                + Shown.part("web/button", Map.of("text", "Save and go on"))
                + Shown.part(
                        "web/button",
                        Map.of("text", "Save for later", "kind", "secondary", "name", "then", "value", "stop"))
                + Shown.part("web/button", Map.of("text", "Remove", "kind", "warning", "hidden", "your note"))
                + "</div>";
    }

    private static String lists() {
        return Shown.part(
                        "web/taskList",
                        Map.of(
                                "id",
                                "tasks",
                                "lines",
                                List.of(
                                        new TaskLine(
                                                "Overview", "/v/k7m2qx/programme/4", "15 minutes", "Completed", true),
                                        new TaskLine("Explore", "/v/k7m2qx/programme/4", "", "Not started", false),
                                        new TaskLine("Apply", "", "", "Cannot start yet", true))))
                + Shown.part(
                        "web/summaryList",
                        Map.of(
                                "lines",
                                List.of(
                                        SummaryLine.of(
                                                "Started", Shown.inFrame().date(LocalDate.of(2027, 3, 4))),
                                        new SummaryLine(
                                                "Name", "Amira Shah", "/v/k7m2qx/name", "Change", "your name"))))
                + Shown.part(
                        "web/details", Map.of("summary", "Why we ask", "content", Shown.content("Because it helps.")))
                + Shown.part(
                        "web/table",
                        Map.of(
                                "id",
                                "people",
                                "caption",
                                "People",
                                "headings",
                                List.of("Name", "Sessions"),
                                "rows",
                                Shown.content(
                                        "<tr class=\"govuk-table__row\"><td class=\"govuk-table__cell\">Amira</td>"
                                                + "<td class=\"govuk-table__cell\">4 of 12</td></tr>")))
                + Shown.part("web/buttonLink", Map.of("text", "Go on", "href", "/v/k7m2qx/programme/4"));
    }
}
