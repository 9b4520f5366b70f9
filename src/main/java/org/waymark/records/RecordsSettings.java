package org.waymark.records;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where the master keys are, and where the roots of the chains go. */
@Dependent
class RecordsSettings {
    private final String keys;
    private final Optional<String> roots;

    /**
     * @param keys  {@code waymark.records.keys} (WAYMARK_RECORDS_KEYS): path of the file of master keys
     * @param roots {@code waymark.audit.roots} (WAYMARK_AUDIT_ROOTS): folder outside the database; none by default
     */
    @Inject
    RecordsSettings(
            @ConfigProperty(name = "waymark.records.keys") String keys,
            @ConfigProperty(name = "waymark.audit.roots") Optional<String> roots) {
        this.keys = keys;
        this.roots = roots.filter(path -> !path.isBlank());
    }

    Path keys() {
        return Path.of(keys);
    }

    Optional<Path> roots() {
        return roots.map(Path::of);
    }
}
