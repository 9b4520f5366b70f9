package org.waymark.programme;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads all content: takes the organisation's file where it has one and ours otherwise, holds each against its schema, then
 * checks what no schema can see across files, and only then builds anything.
 */
final class ContentReader {
    private final Optional<Path> folder;
    private final List<Problem> problems = new ArrayList<>();
    private final Contents contents = new Contents();
    private final ContentSchemas schemas = new ContentSchemas();

    ContentReader(Optional<Path> folder) {
        this.folder = folder;
    }

    ContentPack read() {
        Optional<PackFolder> pack = folder.map(PackFolder::look);
        pack.ifPresent(look -> problems.addAll(look.problems()));
        Map<String, Path> own = pack.map(PackFolder::files).orElse(Map.of());
        own.forEach((relative, path) ->
                add(relative, path.toString(), () -> pack.orElseThrow().text(path)));
        for (String relative : BundledContent.files()) {
            if (!own.containsKey(relative)) {
                add(relative, BundledContent.label(relative), () -> BundledContent.text(relative));
            }
        }
        stopIfAny();
        problems.addAll(KeyRules.problems(contents));
        problems.addAll(FormRules.problems(contents));
        problems.addAll(SessionRules.problems(contents));
        problems.addAll(ProgrammeRules.problems(contents));
        stopIfAny();
        return new PackBuilder(contents).build();
    }

    private void add(String relative, String label, Text text) {
        try {
            ContentKind kind = ContentKind.of(relative).orElseThrow();
            ContentFile file = new ContentFile(relative, label, kind, YamlText.parse(text.read()));
            problems.addAll(schemas.problems(file));
            contents.put(file);
        } catch (UnreadableFile fault) {
            problems.add(fault.in(label));
        }
    }

    private void stopIfAny() {
        if (!problems.isEmpty()) {
            throw new ContentFault(
                    problems.stream().sorted().distinct().map(Problem::sentence).toList());
        }
    }

    /** Where the text of a file comes from. */
    private interface Text {
        String read() throws UnreadableFile;
    }
}
