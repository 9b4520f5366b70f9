package org.waymark.practice;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.waymark.practice.http.Answer;
import org.waymark.practice.http.Html;
import org.waymark.practice.http.Parameters;
import org.waymark.practice.http.Request;
import org.waymark.practice.http.Wait;

/** The pages by which a person launches, and the two addresses of a launch that the tool asks. */
final class LmsPages {
    private static final Pattern HANDHELD = Pattern.compile("Mobi|Android|iPhone|iPad");
    private static final String KEYS_ELSEWHERE = "/elsewhere.json";
    private static final Duration SLOW = Duration.ofSeconds(60);

    private final PracticeLms lms;

    LmsPages(PracticeLms lms) {
        this.lms = lms;
    }

    Answer home(Parameters parameters) {
        Organisation organisation = lms.organisation();
        int chosen =
                parameters.number("user").orElse(organisation.people().get(0).id());
        return page(
                200,
                Html.page("home")
                        .put("organisation", organisation.name())
                        .putHtml("people", HomeLists.people(organisation, chosen))
                        .putHtml("activities", HomeLists.activities(organisation)));
    }

    Answer activity(Request request) {
        Parameters parameters = request.parameters();
        Optional<Chosen> found = chosen(parameters);
        if (found.isEmpty()) {
            return notFound("Nobody with this number, or no such activity.");
        }
        Chosen chosen = found.get();
        if (!chosen.person().mayOpen(chosen.course())) {
            return page(403, chosen.onto(Html.page("not-enrolled")));
        }
        String review = parameters.has("review")
                ? "&review=" + parameters.number("review").orElse(0)
                : "";
        String launch = "/mod/lti/launch.php?id=" + chosen.activity().id() + "&user="
                + chosen.person().id() + review;
        if (parameters.has("window")
                || HANDHELD.matcher(request.header("user-agent")).find()) {
            return Answer.redirect(launch + "&window=1");
        }
        return page(
                200,
                chosen.onto(Html.page("activity"))
                        .put("launch", launch)
                        .putHtml("storage", storage(Optional.of(chosen.activity()))));
    }

    Answer launch(Parameters parameters) {
        Optional<Chosen> found =
                chosen(parameters).filter(chosen -> chosen.person().mayOpen(chosen.course()));
        if (found.isEmpty()) {
            return notFound("Nobody with this number, or no such activity.");
        }
        if (lms.tools().used().isEmpty()) {
            return notFound("No tool is active. An administrator connects one under Manage tools.");
        }
        if (parameters.has("review") && !lms.mayReview(found.get().person())) {
            return notFound("You may not see the work of others.");
        }
        return started(ticket(parameters, found.get()), parameters);
    }

    /** An opening, or with {@code review} the work of another person. */
    private LaunchTicket ticket(Parameters parameters, Chosen chosen) {
        return parameters.number("review").stream()
                .boxed()
                .flatMap(id -> lms.organisation().person(id).stream())
                .findFirst()
                .map(about -> lms.review(chosen.person(), chosen.activity(), about))
                .orElseGet(() -> lms.launch(chosen.person(), chosen.activity()));
    }

    /** The first post of a launch that a person has asked for. */
    static Answer started(LaunchTicket ticket, Parameters parameters) {
        if (parameters.has("window")) {
            ticket.inNewWindow();
        }
        return Answer.html(200, Html.posting(ticket.initiation(), false));
    }

    Answer authorize(Parameters parameters) {
        Authorization.Answer answer = lms.authorization().answer(parameters);
        if (answer.posted().isEmpty()) {
            return notFound("This authorization request is not valid: " + answer.refusal() + ".");
        }
        return Answer.html(200, Html.posting(answer.form(), answer.isPostedTwice()));
    }

    Answer keys() {
        if (lms.has(Quirk.KEYS_DOWN)) {
            return Answer.html(503, "The key set is not available.");
        }
        if (lms.has(Quirk.REDIRECTED_KEYS)) {
            return Answer.redirect(KEYS_ELSEWHERE);
        }
        if (lms.has(Quirk.HUGE_KEYS)) {
            return Answer.json(200, lms.publishedKeys() + " ".repeat(1_048_576));
        }
        if (lms.has(Quirk.SLOW_KEYS)) {
            Wait.lasting(SLOW);
        }
        return Answer.json(200, lms.publishedKeys());
    }

    Answer comeBack(Parameters parameters) {
        Optional<LmsCourse> course = parameters.number("course").stream()
                .boxed()
                .flatMap(id -> lms.organisation().course(id).stream())
                .findFirst();
        if (course.isEmpty()) {
            return notFound("There is no course with this number.");
        }
        String messages = List.of("lti_errormsg", "lti_msg").stream()
                .filter(parameters::has)
                .map(name -> "<p class=\"" + name + "\">" + Html.escaped(parameters.value(name)) + "</p>")
                .collect(Collectors.joining("\n"));
        return page(
                200,
                Html.page("return")
                        .put("organisation", lms.organisation().name())
                        .put("course", course.get().title())
                        .putHtml("messages", messages));
    }

    /** What keeps data for the tool, in a page around its frame. */
    String storage(Optional<LmsActivity> activity) {
        return new StoragePages(lms).around(activity);
    }

    Answer notFound(String reason) {
        return page(
                404,
                Html.page("not-found")
                        .put("organisation", lms.organisation().name())
                        .put("reason", reason));
    }

    static Answer page(int status, Html page) {
        return Answer.html(status, page.written());
    }

    private Optional<Chosen> chosen(Parameters parameters) {
        Organisation organisation = lms.organisation();
        Optional<LmsPerson> person = parameters.number("user").stream()
                .boxed()
                .flatMap(id -> organisation.person(id).stream())
                .findFirst();
        Optional<LmsActivity> activity = parameters.number("id").stream()
                .boxed()
                .flatMap(id -> organisation.activity(id).stream())
                .findFirst();
        return person.flatMap(
                who -> activity.map(what -> new Chosen(organisation, who, what, organisation.courseOf(what))));
    }

    /** Who opens what. */
    private record Chosen(Organisation organisation, LmsPerson person, LmsActivity activity, LmsCourse course) {
        Html onto(Html page) {
            return page.put("organisation", organisation.name())
                    .put("person", person.name())
                    .put("user", person.subject())
                    .put("course", course.title())
                    .put("activity", activity.title());
        }
    }
}
