package org.waymark.programme;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** An organisation's folder in the making: our own file with something in it changed. */
final class PackFixture {
    private final Path folder;

    PackFixture(Path folder) {
        this.folder = folder;
    }

    Path file(String relative) {
        return folder.resolve(relative);
    }

    PackFixture write(String relative, byte[] bytes) throws IOException {
        Files.createDirectories(file(relative).getParent());
        Files.write(file(relative), bytes);
        return this;
    }

    PackFixture write(String relative, String text) throws IOException {
        Files.createDirectories(file(relative).getParent());
        Files.writeString(file(relative), text);
        return this;
    }

    /** Our file with the first occurrence of something replaced; it must occur. */
    PackFixture change(String relative, String from, String to) throws IOException {
        String ours = Files.exists(file(relative)) ? Files.readString(file(relative)) : BundledContent.text(relative);
        int at = ours.indexOf(from);
        if (at < 0) {
            throw new IllegalArgumentException(from + " does not stand in " + relative);
        }
        return write(relative, ours.substring(0, at) + to + ours.substring(at + from.length()));
    }

    /** What the check says, with the folder's own name taken out. */
    List<String> problems() {
        return ContentCheck.problems(Optional.of(folder)).stream()
                .map(sentence -> sentence.replace(folder + "/", "").replace(folder.toString(), "folder"))
                .toList();
    }

    ContentPack read() {
        return ContentPack.read(Optional.of(folder));
    }
}
