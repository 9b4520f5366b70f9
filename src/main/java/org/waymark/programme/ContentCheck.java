package org.waymark.programme;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Answers before the server starts whether the content can be used. Needs no container. */
public final class ContentCheck {
    private ContentCheck() {}

    /**
     * @param folder the organisation's own folder, when the setting {@code waymark.content} names one
     * @return one sentence for each problem, by file and line; empty when all is well
     */
    public static List<String> problems(Optional<Path> folder) {
        try {
            ContentPack.read(folder);
            return List.of();
        } catch (ContentFault fault) {
            return fault.problems();
        }
    }

    /**
     * @param folder as for {@link #problems}
     * @return the first problem as a sentence that names file, line and reason; an empty text when all is well
     */
    public static String problem(Optional<Path> folder) {
        return problems(folder).stream().findFirst().orElse("");
    }
}
