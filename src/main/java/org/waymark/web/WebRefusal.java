package org.waymark.web;

/** A request that the shell itself turns away before any room sees it. */
class WebRefusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String problem;

    /** @param problem last part but one of the keys {@code web.problem.<problem>.title}, {@code .what} and {@code .next} */
    WebRefusal(int status, String problem) {
        super(problem);
        this.status = status;
        this.problem = problem;
    }

    int status() {
        return status;
    }

    String problem() {
        return problem;
    }
}
