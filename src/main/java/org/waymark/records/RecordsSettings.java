package org.waymark.records;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where the master keys are. */
@Dependent
class RecordsSettings {
    private final String keys;

    /** @param keys {@code waymark.records.keys} (WAYMARK_RECORDS_KEYS): path of the file of master keys */
    @Inject
    RecordsSettings(@ConfigProperty(name = "waymark.records.keys") String keys) {
        this.keys = keys;
    }

    Path keys() {
        return Path.of(keys);
    }
}
