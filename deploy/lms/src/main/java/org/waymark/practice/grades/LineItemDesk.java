package org.waymark.practice.grades;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.practice.Campus;
import org.waymark.practice.LmsCourse;
import org.waymark.practice.http.Answer;
import org.waymark.practice.http.Json;
import org.waymark.practice.http.Request;
import org.waymark.practice.tools.ServiceGate.Refusal;
import org.waymark.practice.tools.Tool;

/** Lists, shows, makes and changes the columns of a tool. Media types have to fit to the letter. */
final class LineItemDesk {
    private static final String ONE = "application/vnd.ims.lis.v2.lineitem+json";
    private static final String MANY = "application/vnd.ims.lis.v2.lineitemcontainer+json";

    private final Campus campus;
    private final Gradebook book;

    LineItemDesk(Campus campus, Gradebook book) {
        this.campus = campus;
        this.book = book;
    }

    Answer list(Request request, LmsCourse course, Tool tool) throws Refusal {
        MediaTypes.requireAccept(request, MANY);
        List<LineItem> found = book.items(course.id()).stream()
                .filter(item -> item.clientId().equals(tool.clientId()))
                .filter(item -> fits(request, "resource_id", item.resourceId()))
                .filter(item -> fits(request, "tag", item.tag()))
                .filter(item -> fits(
                        request,
                        "resource_link_id",
                        item.resourceLinkId().map(String::valueOf).orElse("")))
                .toList();
        Paging paging = new Paging(request, found.size());
        List<Map<String, Object>> shown =
                paging.of(found).stream().map(item -> told(item, tool)).toList();
        Answer answer = Answer.text(200, MANY, Json.written(shown));
        return paging.linked(campus, answer, GradeServices.address(campus, course.id(), tool));
    }

    private static boolean fits(Request request, String name, String value) {
        return !request.parameters().has(name)
                || request.parameters().value(name).equals(value);
    }

    Answer shown(Request request, LineItem item, Tool tool) throws Refusal {
        MediaTypes.requireAccept(request, ONE);
        return Answer.text(200, ONE, Json.written(told(item, tool)));
    }

    Answer made(Request request, LmsCourse course, Tool tool) throws Refusal {
        MediaTypes.requireContent(request, ONE);
        JsonNode wanted = Json.read(request.body());
        requireLabelAndMaximum(wanted);
        LineItem made = book.add(new LineItem(
                0,
                course.id(),
                tool.clientId(),
                wanted.path("label").asText(),
                wanted.path("scoreMaximum").asDouble(),
                wanted.path("resourceId").asText(""),
                wanted.path("tag").asText(""),
                link(wanted, course),
                false));
        return Answer.text(201, ONE, Json.written(told(made, tool)));
    }

    Answer changed(Request request, LineItem item, Tool tool) throws Refusal {
        MediaTypes.requireContent(request, ONE);
        JsonNode wanted = Json.read(request.body());
        requireLabelAndMaximum(wanted);
        LmsCourse course = campus.organisation()
                .course(item.courseId())
                .orElseThrow(() -> new Refusal(404, "Not Found: the course doesn't exist"));
        Optional<Integer> link = link(wanted, course);
        LineItem changed = book.keep(new LineItem(
                item.id(),
                item.courseId(),
                item.clientId(),
                wanted.path("label").asText(),
                wanted.path("scoreMaximum").asDouble(),
                wanted.path("resourceId").asText(""),
                wanted.path("tag").asText(""),
                link.isPresent() ? link : item.resourceLinkId(),
                item.isOfActivity()));
        return Answer.text(200, ONE, Json.written(told(changed, tool)));
    }

    /** Deleting takes the grades along, also those of an activity's own column. A good tool never does it. */
    Answer deleted(LineItem item) {
        book.remove(item.id());
        return Answer.bare(204);
    }

    private static void requireLabelAndMaximum(JsonNode wanted) throws Refusal {
        if (wanted.path("label").asText("").isEmpty()
                || !wanted.path("scoreMaximum").isNumber()
                || wanted.path("scoreMaximum").asDouble() <= 0) {
            throw new Refusal(400, "No label or Score Maximum");
        }
    }

    private static Optional<Integer> link(JsonNode wanted, LmsCourse course) throws Refusal {
        String link = wanted.path("resourceLinkId").asText("");
        if (link.isEmpty()) {
            return Optional.empty();
        }
        boolean isOfCourse = course.activities().stream()
                .anyMatch(
                        activity -> Integer.toString(activity.resourceLinkId()).equals(link));
        if (!isOfCourse) {
            throw new Refusal(403, "Invalid LTI id supplied.");
        }
        return Optional.of(Integer.valueOf(link));
    }

    private Map<String, Object> told(LineItem item, Tool tool) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("id", GradeServices.address(campus, item, tool));
        told.put("label", item.label());
        told.put("scoreMaximum", item.scoreMaximum());
        told.put("resourceId", item.resourceId());
        told.put("tag", item.tag());
        item.resourceLinkId().ifPresent(link -> {
            told.put("resourceLinkId", Integer.toString(link));
            told.put("ltiLinkId", Integer.toString(link));
        });
        return told;
    }
}
