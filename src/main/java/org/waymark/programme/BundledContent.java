package org.waymark.programme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The content that comes with Waymark. Its files are named in a list, because a class path cannot be listed. */
final class BundledContent {
    private static final String FOLDER = "content/";

    private BundledContent() {}

    /** @return relative paths of all files, in the order of the list */
    static List<String> files() {
        return text("index.txt").lines().filter(line -> !line.isBlank()).toList();
    }

    /** @return the file as messages name it */
    static String label(String relative) {
        return FOLDER + relative;
    }

    /** @throws IllegalStateException when a file that belongs to the build is not there */
    static String text(String relative) {
        try (InputStream stream = BundledContent.class.getResourceAsStream("/" + FOLDER + relative)) {
            if (stream == null) {
                throw new IllegalStateException("The build left out " + FOLDER + relative);
            }
            return ContentText.read(stream);
        } catch (UnreadableFile fault) {
            throw new IllegalStateException(fault.in(label(relative)).sentence(), fault);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
