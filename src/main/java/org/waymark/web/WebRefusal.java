package org.waymark.web;

import jakarta.ws.rs.WebApplicationException;

/** A request that the shell itself turns away before any room sees it. */
class WebRefusal extends WebApplicationException {
    private static final long serialVersionUID = 1L;

    private final String problem;

    /** @param problem last part of the keys {@code web.problem.<problem>.title}, {@code .what} and {@code .next} */
    WebRefusal(int status, String problem) {
        super(problem, status);
        this.problem = problem;
    }

    String problem() {
        return problem;
    }
}
