package org.waymark.identity;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where the pictures of organisations are. */
@Dependent
class LogoSettings {
    private final Optional<String> folder;

    /** @param folder {@code waymark.logos} (WAYMARK_LOGOS): folder of pictures; none by default */
    @Inject
    LogoSettings(@ConfigProperty(name = "waymark.logos") Optional<String> folder) {
        this.folder = folder.filter(path -> !path.isBlank());
    }

    Optional<Path> logos() {
        return folder.map(Path::of);
    }
}
