package org.waymark.house;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The project on disk, read once: its text files, its top level and its compiled classes. */
public final class House {
    private static final Set<String> ENDINGS =
            Set.of("java", "jte", "js", "css", "sql", "properties", "md", "yaml", "yml", "json", "csv", "xml", "sh");
    private static final Set<String> SKIPPED = Set.of("target", "node_modules");

    private final Path root;
    private final List<Source> sources;

    private House(Path root, List<Source> sources) {
        this.root = root;
        this.sources = sources;
    }

    /** Finds the root from the working directory upwards: the folder that holds {@code pom.xml} and {@code lti}. */
    public static House here() {
        Path folder = Path.of("").toAbsolutePath();
        while (!(Files.isRegularFile(folder.resolve("pom.xml")) && Files.isDirectory(folder.resolve("lti/src")))) {
            folder = folder.getParent();
            if (folder == null) {
                throw new IllegalStateException(
                        "Not inside the project: " + Path.of("").toAbsolutePath());
            }
        }
        return at(folder);
    }

    Path root() {
        return root;
    }

    static House at(Path root) {
        List<Source> sources = new ArrayList<>();
        try {
            Files.walkFileTree(root, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    String name = folder.getFileName().toString();
                    boolean isSkipped = !folder.equals(root) && (name.startsWith(".") || SKIPPED.contains(name));
                    return isSkipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    String name = file.getFileName().toString();
                    if (ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1))) {
                        String path = root.relativize(file).toString().replace('\\', '/');
                        sources.add(new Source(path, Files.readString(file)));
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException("The project could not be read at " + root, e);
        }
        sources.sort(Comparator.comparing(Source::path));
        return new House(root, List.copyOf(sources));
    }

    public List<Source> sources(Predicate<Source> wanted) {
        return sources.stream().filter(wanted).toList();
    }

    /** Names at the top level, dot-files and what the build leaves behind apart. */
    public List<String> topLevel() {
        try (Stream<Path> entries = Files.list(root)) {
            return entries.map(entry -> entry.getFileName().toString())
                    .filter(name -> !name.startsWith(".") && !name.equals("target"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The project could not be read at " + root, e);
        }
    }

    /** Whether the rooms of the first walk through the house are there; until then some things are still awaited. */
    public boolean stands() {
        return Stream.of("start", "identity", "programme", "lms")
                .allMatch(room -> Files.isDirectory(root.resolve("src/main/java/org/waymark/" + room)));
    }

    /** Every compiled class of ours that is not a test: application, lti jar, practice LMS. */
    public static JavaClasses classes() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.waymark");
    }
}
