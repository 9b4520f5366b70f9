package org.waymark.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** Makes the answer to every "no": a page for people, RFC 9457 for scripts and services. */
@ApplicationScoped
class Problems {
    private static final MediaType PROBLEM_JSON = new MediaType("application", "problem+json");
    private static final String TEMPLATE = "web/problem";
    private static final int FIRST_FAULT_OF_OURS = 500;
    private static final int TRY_AGAIN_SECONDS = 30;

    @Inject
    CurrentRequest current;

    @Inject
    Texts texts;

    /** @param name one of the kinds worded in the section "Problems" of the messages */
    Response answer(int status, String name) {
        String known = texts.has(key(name, "title")) ? name : other(status);
        return answer(status, known, texts.text(key(known, "what")));
    }

    /** The same with a room's own sentence on what happened. */
    Response answer(int status, String name, String what) {
        Problem problem = problem(status, name, what);
        Response.ResponseBuilder response = Response.status(status);
        if (status == Response.Status.SERVICE_UNAVAILABLE.getStatusCode()) {
            response.header("Retry-After", TRY_AGAIN_SECONDS);
        }
        return current.arrival().prefersJson()
                ? response.type(PROBLEM_JSON).entity(json(problem)).build()
                : response.type(PageWriter.HTML)
                        .entity(Page.of(status, TEMPLATE, problem))
                        .build();
    }

    Problem problem(int status, String name, String what) {
        Arrival arrival = current.arrival();
        List<String> kept = arrival.isSameOrigin() && !arrival.isSafe() ? KeptText.of(current.form()) : List.of();
        return new Problem(
                status,
                name,
                texts.text(key(name, "title")),
                what,
                arrival.isSafe() ? "" : texts.text(aboutText(status, kept)),
                texts.text(key(name, "next")),
                kept,
                current.reference());
    }

    private static String aboutText(int status, List<String> kept) {
        if (status >= FIRST_FAULT_OF_OURS) {
            return kept.isEmpty() ? "web.problem.text.unsure" : "web.problem.text.unsure-kept";
        }
        return kept.isEmpty() ? "web.problem.text.nothing-saved" : "web.problem.text.kept";
    }

    private static String other(int status) {
        return status >= FIRST_FAULT_OF_OURS ? "500" : "400";
    }

    private static String key(String name, String element) {
        return "web.problem." + name + "." + element;
    }

    private static String json(Problem problem) {
        return Json.createObjectBuilder()
                .add("type", "urn:waymark:problem:" + problem.name())
                .add("title", problem.title())
                .add("status", problem.status())
                .add("detail", problem.what())
                .add("instance", "urn:waymark:reference:" + problem.reference())
                .build()
                .toString();
    }
}
