package org.waymark.sharing;

import java.time.Instant;
import org.waymark.PersonId;

/**
 * Something that can be shared, as its room knows it now.
 *
 * @param title     what its owner knows it by; longer than 300 characters is cut
 * @param version   the latest; earlier ones from 0 or 1 on can be shared too
 * @param versionAt when that version was saved
 * @param path      page of the thing without the prefix of the visit; {@code ?version=} is put behind it for a reader
 */
public record SharedThing(PersonId owner, String title, int version, Instant versionAt, String path) {
    private static final int TITLE_LENGTH_MAX = 300;

    public SharedThing {
        title = title.codePointCount(0, title.length()) <= TITLE_LENGTH_MAX
                ? title
                : title.substring(0, title.offsetByCodePoints(0, TITLE_LENGTH_MAX - 1)) + "…";
    }

    /** Address of the page that shows this version to a reader. */
    public String readersPath(int shared) {
        return path + (path.contains("?") ? "&" : "?") + "version=" + shared;
    }
}
