package org.waymark.practice;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.waymark.practice.http.Answer;
import org.waymark.practice.http.Html;
import org.waymark.practice.http.Parameters;
import org.waymark.practice.http.Request;
import org.waymark.practice.tools.SignedByTool.Untrusted;

/** The course for those who run it: its activities, content from the tool, a copy, and the gradebook. */
final class CoursePages {
    private final PracticeLms lms;
    private final LmsPages pages;

    CoursePages(PracticeLms lms, LmsPages pages) {
        this.lms = lms;
        this.pages = pages;
    }

    /** Who is in which course. */
    private record Place(LmsPerson person, LmsCourse course) {
        boolean isRunByPerson() {
            return person.mayOpen(course) && person.role() != LmsRole.STUDENT;
        }

        Html onto(Html page) {
            return page.put("person", person.name())
                    .put("user", person.subject())
                    .put("course", course.title())
                    .put("id", Integer.toString(course.id()));
        }
    }

    private Optional<Place> place(Parameters parameters, String courseName) {
        Organisation organisation = lms.organisation();
        Optional<LmsPerson> person = parameters.number("user").stream()
                .boxed()
                .flatMap(id -> organisation.person(id).stream())
                .findFirst();
        Optional<LmsCourse> course = parameters.number(courseName).stream()
                .boxed()
                .flatMap(id -> organisation.course(id).stream())
                .findFirst();
        return person.flatMap(who -> course.map(where -> new Place(who, where))).filter(Place::isRunByPerson);
    }

    private Answer nobody() {
        return pages.notFound("Nobody with this number runs such a course.");
    }

    Answer course(Request request) {
        Optional<Place> found = place(request.parameters(), request.parameters().has("course") ? "course" : "id");
        if (found.isEmpty()) {
            return nobody();
        }
        Place place = found.get();
        if (request.is("POST")) {
            LmsCourse copy = lms.copy(place.course());
            return Answer.redirect("/course/view.php?id=" + copy.id() + "&user="
                    + place.person().subject());
        }
        String activities = place.course().activities().stream()
                .map(activity -> "<li><a href=\"/mod/lti/view.php?id=" + activity.id() + "&amp;user="
                        + place.person().subject() + "\">" + Html.escaped(activity.title()) + "</a></li>")
                .collect(Collectors.joining("\n"));
        return shown(place.onto(Html.page("course")).putHtml("activities", activities));
    }

    /** The page whose frame opens the tool to choose from. */
    Answer selecting(Parameters parameters) {
        return place(parameters, "course")
                .map(place ->
                        shown(place.onto(Html.page("selecting")).putHtml("storage", pages.storage(Optional.empty()))))
                .orElseGet(this::nobody);
    }

    Answer launch(Parameters parameters) {
        if (lms.tools().used().isEmpty()) {
            return pages.notFound("No tool is active. An administrator connects one under Manage tools.");
        }
        return place(parameters, "course")
                .map(place -> LmsPages.started(lms.selectContent(place.person(), place.course()), parameters))
                .orElseGet(this::nobody);
    }

    /** Where the tool sends what was chosen. */
    Answer selected(Parameters parameters) {
        try {
            ContentDesk.Outcome outcome = lms.content().taken(parameters);
            return shown(Html.page("selected")
                    .put("course", outcome.course().title())
                    .putHtml(
                            "added",
                            list(outcome.activities().stream()
                                    .map(LmsActivity::title)
                                    .toList()))
                    .put("count", Integer.toString(outcome.activities().size()))
                    .putHtml("warnings", list(outcome.warnings()))
                    .putHtml("messages", list(outcome.messages())));
        } catch (Untrusted e) {
            return LmsPages.page(
                    400,
                    Html.page("not-selected")
                            .put("organisation", lms.organisation().name())
                            .put("reason", e.getMessage()));
        }
    }

    Answer gradebook(Parameters parameters) {
        return place(parameters, "id")
                .map(place -> shown(place.onto(Html.page("gradebook"))
                        .putHtml("table", new GradebookTable(lms, place.course(), place.person()).written())))
                .orElseGet(this::nobody);
    }

    private Answer shown(Html page) {
        return LmsPages.page(200, page.put("organisation", lms.organisation().name()));
    }

    private static String list(List<String> lines) {
        return lines.isEmpty()
                ? ""
                : lines.stream()
                        .map(line -> "<li>" + Html.escaped(line) + "</li>")
                        .collect(Collectors.joining("\n", "<ul>\n", "\n</ul>"));
    }
}
