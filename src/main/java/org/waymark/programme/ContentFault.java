package org.waymark.programme;

import java.util.ArrayList;
import java.util.List;

/**
 * The content cannot be used, and Waymark must not start. The message is one sentence that names file, line and reason;
 * it is meant for the person who changed the file.
 */
public class ContentFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final List<String> problems;

    /** @param problems sentences in the order of files and lines; at least one */
    ContentFault(List<String> problems) {
        super(problems.get(0));
        this.problems = new ArrayList<>(problems);
    }

    /** @return every problem found, one sentence each */
    public List<String> problems() {
        return List.copyOf(problems);
    }
}
