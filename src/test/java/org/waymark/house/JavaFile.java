package org.waymark.house;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.tools.ToolProvider;

/**
 * What the JDK's own parser finds in one Java source.
 *
 * @param imports number of import lines; in tests those of static members do not count
 * @param selects every {@code a.b} as written, and every annotation with its at-sign
 */
record JavaFile(
        Source source, int imports, List<Type> types, List<Method> methods, List<Text> texts, List<Text> selects) {

    /** @param collaborators fields and constructor parameters that are injected, settings values apart */
    record Type(String name, Tree.Kind kind, int line, int collaborators) {}

    /** @param length lines from signature or first annotation to the closing brace */
    record Method(String name, int line, int length) {}

    /** A string literal, a selection or an annotation's name. */
    record Text(String value, int line) {}

    private static final Map<Source, JavaFile> PARSED = new ConcurrentHashMap<>();

    /** Parses all at once, each only once; a file with a syntax error would have failed the compiler long before. */
    static List<JavaFile> parse(List<Source> sources) {
        List<Source> unread =
                sources.stream().filter(source -> !PARSED.containsKey(source)).toList();
        if (!unread.isEmpty()) {
            Map<URI, Source> places = new HashMap<>();
            List<PlantedFile> files = unread.stream().map(PlantedFile::new).toList();
            files.forEach(file -> places.put(file.toUri(), file.source()));
            var task = (JavacTask) ToolProvider.getSystemJavaCompiler()
                    .getTask(null, null, diagnostic -> {}, List.of("-proc:none"), null, files);
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            try {
                for (CompilationUnitTree unit : task.parse()) {
                    Source source = places.get(unit.getSourceFile().toUri());
                    PARSED.put(source, new JavaReader(unit, positions).read(source));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return sources.stream().map(PARSED::get).toList();
    }
}
