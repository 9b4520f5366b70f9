package org.waymark.programme;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The settings of this room. */
@Dependent
class ProgrammeSettings {
    private final Optional<String> content;

    /** @param content {@code waymark.content} (WAYMARK_CONTENT): folder of the organisation's own pack; none by default */
    @Inject
    ProgrammeSettings(@ConfigProperty(name = "waymark.content") Optional<String> content) {
        this.content = content.filter(path -> !path.isBlank());
    }

    /** @return the folder of the organisation's own pack */
    Optional<Path> content() {
        try {
            return content.map(Path::of);
        } catch (InvalidPathException fault) {
            throw new ContentFault(List.of("WAYMARK_CONTENT does not name a folder: " + fault.getReason()));
        }
    }
}
