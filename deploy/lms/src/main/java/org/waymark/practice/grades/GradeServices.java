package org.waymark.practice.grades;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.practice.Campus;
import org.waymark.practice.LmsCourse;
import org.waymark.practice.http.Answer;
import org.waymark.practice.http.Handler;
import org.waymark.practice.http.Request;
import org.waymark.practice.tools.Scopes;
import org.waymark.practice.tools.ServiceGate;
import org.waymark.practice.tools.ServiceGate.Refusal;
import org.waymark.practice.tools.Tool;

/** The addresses of line items, scores and results; each carries the number of the tool in its query, as Moodle's do. */
public final class GradeServices implements Handler {
    private static final String SERVICES = "/mod/lti/services.php/";
    private static final Pattern PATH =
            Pattern.compile(SERVICES + "(\\d{1,9})/lineitems(?:/(\\d{1,9})/lineitem(/scores|/results)?)?");

    private final Campus campus;
    private final ServiceGate gate;
    private final Gradebook book;
    private final LineItemDesk items;
    private final ScoreDesk scores;

    public GradeServices(Campus campus, ServiceGate gate, Gradebook book) {
        this.campus = campus;
        this.gate = gate;
        this.book = book;
        this.items = new LineItemDesk(campus, book);
        this.scores = new ScoreDesk(campus, book);
    }

    /** Whether this is an address of line items, scores or results. */
    public static boolean isAt(String path) {
        return PATH.matcher(path).matches();
    }

    /** The address of all columns of a course, for a tool. */
    public static String address(Campus campus, int courseId, Tool tool) {
        return path(campus, courseId) + "?type_id=" + tool.deploymentId();
    }

    /** The address of one column, for a tool. */
    public static String address(Campus campus, LineItem item, Tool tool) {
        return path(campus, item.courseId()) + "/" + item.id() + "/lineitem?type_id=" + tool.deploymentId();
    }

    static String path(Campus campus, int courseId) {
        return campus.issuer() + SERVICES + courseId + "/lineitems";
    }

    @Override
    public Answer answer(Request request) {
        Matcher path = PATH.matcher(request.path());
        if (!path.matches()) {
            return ServiceGate.refused(request, 404, "No handler found for " + request.path());
        }
        String part = path.group(3) == null ? "" : path.group(3);
        return switch (request.method() + part) {
            case "GET" ->
                gate.through(
                        request,
                        Set.of(Scopes.LINE_ITEM, Scopes.LINE_ITEM_READ),
                        tool -> path.group(2) == null
                                ? items.list(request, course(path, request, tool), tool)
                                : items.shown(request, item(path, request, tool), tool));
            case "POST" ->
                gate.through(
                        request,
                        Set.of(Scopes.LINE_ITEM),
                        tool -> items.made(request, course(path, request, tool), tool));
            case "PUT" ->
                gate.through(
                        request,
                        Set.of(Scopes.LINE_ITEM),
                        tool -> items.changed(request, item(path, request, tool), tool));
            case "DELETE" ->
                gate.through(request, Set.of(Scopes.LINE_ITEM), tool -> items.deleted(item(path, request, tool)));
            case "POST/scores" ->
                gate.through(
                        request,
                        Set.of(Scopes.SCORE),
                        tool -> scores.posted(request, course(path, request, tool), item(path, request, tool)));
            case "GET/results" ->
                gate.through(request, Set.of(Scopes.RESULT), tool -> new Results(campus, book)
                        .list(request, item(path, request, tool), tool));
            default -> ServiceGate.refused(request, 405, request.method() + " is not allowed");
        };
    }

    private LmsCourse course(Matcher path, Request request, Tool tool) throws Refusal {
        if (!request.parameters().value("type_id").equals(tool.deploymentId())) {
            throw new Refusal(401, "type_id does not name the tool of this token");
        }
        int id = Integer.parseInt(path.group(1));
        return campus.organisation()
                .course(id)
                .orElseThrow(() -> new Refusal(404, "Not Found: Course " + id + " doesn't exist"));
    }

    private LineItem item(Matcher path, Request request, Tool tool) throws Refusal {
        LmsCourse course = course(path, request, tool);
        if (path.group(2) == null) {
            throw new Refusal(405, "This is no line item");
        }
        int id = Integer.parseInt(path.group(2));
        LineItem item = book.item(id)
                .filter(found -> found.courseId() == course.id())
                .orElseThrow(() -> new Refusal(404, "Not Found: Grade item " + id + " doesn't exist"));
        if (!item.clientId().equals(tool.clientId())) {
            throw new Refusal(403, "Line item does not exist");
        }
        return item;
    }
}
