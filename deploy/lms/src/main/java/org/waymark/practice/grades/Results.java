package org.waymark.practice.grades;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.practice.Campus;
import org.waymark.practice.http.Answer;
import org.waymark.practice.http.Json;
import org.waymark.practice.http.Request;
import org.waymark.practice.tools.ServiceGate.Refusal;
import org.waymark.practice.tools.Tool;

/** The grades of a column as a tool reads them back; an erased one has neither score nor time. */
final class Results {
    private static final String TYPE = "application/vnd.ims.lis.v2.resultcontainer+json";

    private final Campus campus;
    private final Gradebook book;

    Results(Campus campus, Gradebook book) {
        this.campus = campus;
        this.book = book;
    }

    Answer list(Request request, LineItem item, Tool tool) throws Refusal {
        MediaTypes.requireAccept(request, TYPE);
        String user = request.parameters().value("user_id");
        List<Grade> found = book.grades(item.id()).stream()
                .filter(grade -> user.isEmpty() || grade.userId().equals(user))
                .toList();
        Paging paging = new Paging(request, found.size());
        String address = GradeServices.address(campus, item, tool);
        String results = address.replace("/lineitem?", "/lineitem/results?");
        List<Map<String, Object>> shown = paging.of(found).stream()
                .map(grade -> told(grade, item, address, results))
                .toList();
        return paging.linked(campus, Answer.text(200, TYPE, Json.written(shown)), results);
    }

    private static Map<String, Object> told(Grade grade, LineItem item, String address, String results) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("id", results + "&user_id=" + grade.userId());
        told.put("userId", grade.userId());
        grade.points().ifPresent(points -> {
            told.put("resultScore", points);
            told.put("resultMaximum", item.scoreMaximum());
            told.put("scoreOf", address);
            told.put("timestamp", grade.timestamp().toString());
            if (!grade.comment().isEmpty()) {
                told.put("comment", grade.comment());
            }
        });
        return told;
    }
}
