package org.waymark.programme;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * An organisation's own folder. Links are followed, because container platforms mount files that way; names that begin
 * with a full stop are passed over for the same reason. Notes for people (.md, .txt) are passed over as well, and so are our
 * schemas if they were copied along unchanged. Every other file must stand where content belongs.
 */
final class PackFolder extends SimpleFileVisitor<Path> {
    private static final int DEPTH_MAX = 8;
    private static final int FILES_MAX = 500;

    private final Path folder;
    private final Map<String, Path> files = new TreeMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private int seen;

    private PackFolder(Path folder) {
        this.folder = folder;
    }

    static PackFolder look(Path folder) {
        PackFolder pack = new PackFolder(folder);
        if (!Files.isDirectory(folder)) {
            pack.note(folder, "this is not a folder that Waymark can read");
            return pack;
        }
        try {
            Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), DEPTH_MAX, pack);
        } catch (IOException fault) {
            pack.note(folder, "the folder cannot be read (" + fault.getMessage() + ")");
        }
        return pack;
    }

    /** @return content files by relative path with forward slashes */
    Map<String, Path> files() {
        return files;
    }

    List<Problem> problems() {
        return problems;
    }

    String text(Path file) throws UnreadableFile {
        try (InputStream stream = Files.newInputStream(file)) {
            return ContentText.read(stream);
        } catch (IOException fault) {
            throw new UnreadableFile(
                    1, "the file cannot be read (" + fault.getClass().getSimpleName() + ")");
        }
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
        return isHidden(directory) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (++seen > FILES_MAX) {
            note(folder, "the folder holds more than %d files".formatted(FILES_MAX));
            return FileVisitResult.TERMINATE;
        }
        String relative = folder.relativize(file).toString().replace('\\', '/');
        if (isHidden(file) || relative.endsWith(".md") || relative.endsWith(".txt")) {
            return FileVisitResult.CONTINUE;
        }
        if (attributes.isSymbolicLink()) {
            note(file, "this link leads nowhere");
        } else if (!attributes.isRegularFile()) {
            note(file, "this is not an ordinary file");
        } else if (relative.startsWith("schema/")) {
            refuseOtherSchemas(file, relative);
        } else if (ContentKind.of(relative).isEmpty()) {
            note(file, "no content belongs under this name; a pack may hold " + ContentKind.PLACES);
        } else {
            files.put(relative, file);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException fault) {
        note(
                file,
                fault instanceof FileSystemLoopException
                        ? "this link leads back into its own folder"
                        : "this cannot be read (" + fault.getClass().getSimpleName() + ")");
        return FileVisitResult.CONTINUE;
    }

    private void refuseOtherSchemas(Path file, String relative) {
        boolean isOurs = ContentKind.schemas().contains(relative);
        try {
            if (!isOurs || !text(file).equals(BundledContent.text(relative))) {
                note(file, "schemas belong to Waymark and cannot be changed or added; take the file out of the pack");
            }
        } catch (UnreadableFile unreadable) {
            problems.add(unreadable.in(file.toString()));
        }
    }

    private boolean isHidden(Path path) {
        return !path.equals(folder) && path.getFileName().toString().startsWith(".");
    }

    private void note(Path where, String reason) {
        problems.add(new Problem(where.toString(), 1, reason));
    }
}
