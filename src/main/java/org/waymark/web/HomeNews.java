package org.waymark.web;

import java.util.List;
import java.util.Optional;
import org.waymark.Visitor;

/**
 * What a room has to tell somebody on home. Implemented as a bean; CDI collects. Asked outside a transaction with every
 * look at home, so it answers with one statement that brings its own organisation, and a few lines at most.
 */
public interface HomeNews {
    /**
     * One line, a link.
     *
     * @param key    of the sentence
     * @param values for its places
     * @param path   where it leads, without the prefix of the visit
     */
    record NewsLine(String key, List<Object> values, String path) {
        public NewsLine {
            values = List.copyOf(values);
        }
    }

    /** The most pressing first. */
    List<NewsLine> lines(Visitor visitor);

    /** The next step of somebody who came for this room and not for the programme; without a statement. */
    default Optional<NewsLine> step(Visitor visitor) {
        return Optional.empty();
    }
}
