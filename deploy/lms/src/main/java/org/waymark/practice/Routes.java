package org.waymark.practice;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.waymark.practice.http.Answer;
import org.waymark.practice.http.Handler;
import org.waymark.practice.http.Json;
import org.waymark.practice.http.Request;

/** The addresses of the LMS, named as Moodle names them; those below {@code /practice} are for tests. */
final class Routes implements Handler {
    private final PracticeLms lms;
    private final LmsPages pages;
    private final ToolPages toolPages;
    private final CoursePages coursePages;

    Routes(PracticeLms lms) {
        this.lms = lms;
        this.pages = new LmsPages(lms);
        this.toolPages = new ToolPages(lms, pages);
        this.coursePages = new CoursePages(lms, pages);
    }

    @Override
    public Answer answer(Request request) throws IOException {
        Optional<Answer> served = lms.services().answer(request);
        if (served.isPresent()) {
            return served.get();
        }
        if (!request.is("GET") && !request.is("POST")) {
            return Answer.bare(405).with("Allow", "GET, POST");
        }
        return switch (request.path()) {
            case "/" -> pages.home(request.parameters());
            case "/mod/lti/view.php" -> pages.activity(request);
            case "/mod/lti/launch.php" -> pages.launch(request.parameters());
            case StoragePages.FRAME -> new StoragePages(lms).frame();
            case StoragePages.ELSEWHERE -> StoragePages.elsewhere();
            case "/mod/lti/auth.php" -> pages.authorize(request.parameters());
            case "/mod/lti/certs.php" -> pages.keys();
            case "/mod/lti/return.php" -> pages.comeBack(request.parameters());
            case "/mod/lti/toolconfigure.php" -> toolPages.tools(request);
            case "/mod/lti/startltiadvregistration.php" -> toolPages.registration(request.parameters());
            case "/course/view.php" -> coursePages.course(request);
            case "/mod/lti/contentitem.php" -> coursePages.selecting(request.parameters());
            case "/mod/lti/contentitem_launch.php" -> coursePages.launch(request.parameters());
            case ContentDesk.PATH -> coursePages.selected(request.parameters());
            case "/grade/report.php" -> coursePages.gradebook(request.parameters());
            case "/practice/gradebook.json" -> Answer.json(200, lms.gradebook().json());
            case "/practice/log.json" ->
                Answer.json(
                        200,
                        Json.written(lms.serviceLog().entries().stream()
                                .map(entry -> Map.of(
                                        "at", entry.at().toString(),
                                        "method", entry.method(),
                                        "path", entry.path(),
                                        "status", entry.status()))
                                .toList()));
            default -> pages.notFound("There is no page at this address.");
        };
    }
}
