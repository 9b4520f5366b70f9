package org.waymark.practice;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.waymark.practice.LmsServer.Answer;
import org.waymark.practice.LmsServer.Request;

/** The addresses of the LMS, named as Moodle names them. */
final class LmsPages implements LmsServer.Handler {
    private static final Pattern HANDHELD = Pattern.compile("Mobi|Android|iPhone|iPad");
    private static final String KEYS_ELSEWHERE = "/elsewhere.json";

    private final PracticeLms lms;

    LmsPages(PracticeLms lms) {
        this.lms = lms;
    }

    @Override
    public Answer answer(Request request) {
        return switch (request.path()) {
            case "/" -> home(request.parameters());
            case "/mod/lti/view.php" -> activity(request);
            case "/mod/lti/launch.php" -> launch(request.parameters());
            case "/mod/lti/auth.php" -> authorize(request.parameters());
            case "/mod/lti/certs.php" -> keys();
            case "/mod/lti/return.php" -> comeBack(request.parameters());
            default -> notFound("There is no page at this address.");
        };
    }

    private Answer home(Parameters parameters) {
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

    private Answer activity(Request request) {
        Parameters parameters = request.parameters();
        Optional<Chosen> found = chosen(parameters);
        if (found.isEmpty()) {
            return notFound("Nobody with this number, or no such activity.");
        }
        Chosen chosen = found.get();
        if (!chosen.person().mayOpen(chosen.course())) {
            return page(403, chosen.onto(Html.page("not-enrolled")));
        }
        String launch = "/mod/lti/launch.php?id=" + chosen.activity().id() + "&user="
                + chosen.person().id();
        if (parameters.has("window") || HANDHELD.matcher(request.userAgent()).find()) {
            return Answer.redirect(launch + "&window=1");
        }
        return page(200, chosen.onto(Html.page("activity")).put("launch", launch));
    }

    private Answer launch(Parameters parameters) {
        Optional<Chosen> found =
                chosen(parameters).filter(chosen -> chosen.person().mayOpen(chosen.course()));
        if (found.isEmpty()) {
            return notFound("Nobody with this number, or no such activity.");
        }
        LaunchTicket ticket = lms.launch(found.get().person(), found.get().activity());
        if (parameters.has("window")) {
            ticket.inNewWindow();
        }
        return Answer.html(200, Html.posting(ticket.initiation(), false));
    }

    private Answer authorize(Parameters parameters) {
        Authorization.Answer answer = lms.authorization().answer(parameters);
        if (answer.posted().isEmpty()) {
            return notFound("This authorization request is not valid: " + answer.refusal() + ".");
        }
        return Answer.html(200, Html.posting(answer.form(), answer.isPostedTwice()));
    }

    private Answer keys() {
        if (lms.quirks().contains(Quirk.KEYS_DOWN)) {
            return Answer.html(503, "The key set is not available.");
        }
        if (lms.quirks().contains(Quirk.REDIRECTED_KEYS)) {
            return Answer.redirect(KEYS_ELSEWHERE);
        }
        if (lms.quirks().contains(Quirk.HUGE_KEYS)) {
            return Answer.json(200, lms.publishedKeys() + " ".repeat(1_048_576));
        }
        if (lms.quirks().contains(Quirk.SLOW_KEYS)) {
            waitTenSeconds();
        }
        return Answer.json(200, lms.publishedKeys());
    }

    private static void waitTenSeconds() {
        try {
            Thread.sleep(10_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Answer comeBack(Parameters parameters) {
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

    private Answer notFound(String reason) {
        return page(
                404,
                Html.page("not-found")
                        .put("organisation", lms.organisation().name())
                        .put("reason", reason));
    }

    private static Answer page(int status, Html page) {
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
