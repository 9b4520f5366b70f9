package org.waymark.house;

import java.util.ArrayList;
import java.util.List;

/** How big things may grow before they hide a second thought. */
public final class SizeRules {
    static final int FILE_LINES = 300;
    static final int TEST_LINES = 400;
    static final int METHOD_LINES = 60;
    static final int IMPORTS = 20;
    static final int COLLABORATORS = 5;
    static final int ROOT_TYPES = 10;

    private SizeRules() {}

    public static List<String> longFiles(List<Source> sources) {
        return sources.stream()
                .filter(source ->
                        source.isJava() || source.isTemplate() || source.path().endsWith(".js"))
                .filter(source -> source.lineCount() > (source.isTest() ? TEST_LINES : FILE_LINES))
                .map(source -> source.breach(source.lineCount(), "the file is too long"))
                .toList();
    }

    public static List<String> longMethods(List<Source> sources) {
        List<String> breaches = new ArrayList<>();
        for (JavaFile file : parsed(sources)) {
            file.methods().stream()
                    .filter(method -> method.length() > METHOD_LINES)
                    .map(method -> file.source()
                            .breach(method.line(), method.name() + " is " + method.length() + " lines long"))
                    .forEach(breaches::add);
        }
        return breaches;
    }

    public static List<String> manyImports(List<Source> sources) {
        return parsed(sources).stream()
                .filter(file -> file.imports() > IMPORTS)
                .map(file -> file.source().breach(1, file.imports() + " imports"))
                .toList();
    }

    public static List<String> manyCollaborators(List<Source> sources) {
        List<String> breaches = new ArrayList<>();
        for (JavaFile file : parsed(sources)) {
            file.types().stream()
                    .filter(type -> type.collaborators() > COLLABORATORS)
                    .map(type -> file.source()
                            .breach(type.line(), type.name() + " has " + type.collaborators() + " collaborators"))
                    .forEach(breaches::add);
        }
        return breaches;
    }

    public static List<String> fullRoot(List<Source> sources) {
        long types = sources.stream()
                .filter(source -> source.path().matches("src/main/java/org/waymark/\\w+\\.java"))
                .count();
        return types > ROOT_TYPES ? List.of("the root package has " + types + " types") : List.of();
    }

    private static List<JavaFile> parsed(List<Source> sources) {
        return JavaFile.parse(sources.stream().filter(Source::isJava).toList());
    }
}
