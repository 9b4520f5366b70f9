package org.waymark.practice.grades;

import java.util.List;
import org.waymark.practice.Campus;
import org.waymark.practice.Quirk;
import org.waymark.practice.http.Answer;
import org.waymark.practice.http.Request;

/** A part of a list, and the links to the others. Moodle writes the relation between curly quotation marks. */
final class Paging {
    private final int limit;
    private final int from;
    private final int total;
    private final String filters;

    Paging(Request request, int total) {
        this.limit = request.parameters().number("limit").orElse(0);
        this.from = request.parameters().number("from").orElse(0);
        this.total = total;
        StringBuilder kept = new StringBuilder();
        for (String name : List.of("resource_id", "resource_link_id", "tag")) {
            if (request.parameters().has(name)) {
                kept.append('&')
                        .append(name)
                        .append('=')
                        .append(request.parameters().value(name));
            }
        }
        this.filters = kept.toString();
    }

    <T> List<T> of(List<T> all) {
        int start = Math.min(from, all.size());
        return limit == 0 ? all : all.subList(start, Math.min(start + limit, all.size()));
    }

    Answer linked(Campus campus, Answer answer, String address) {
        if (limit == 0) {
            return answer;
        }
        boolean isStraight = campus.has(Quirk.GRADES_STRAIGHT_LINK);
        StringBuilder links = new StringBuilder(link(address, 0, "first", isStraight));
        links.append(", ").append(link(address, from, "canonical", isStraight));
        if (from + limit < total) {
            links.append(", ").append(link(address, from + limit, "next", isStraight));
        }
        return answer.with("Link", links.toString());
    }

    private String link(String address, int start, String relation, boolean isStraight) {
        String quoted = isStraight ? "\"" + relation + "\"" : "\u201c" + relation + "\u201d";
        return "<" + address + filters + "&limit=" + limit + "&from=" + start + ">; rel=" + quoted;
    }
}
