package org.waymark.house;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;

/** Bad examples, compiled where no rule of the real house looks. */
final class Planted {
    private static final Pattern PACKAGE = Pattern.compile("package ([\\w.]+);");
    private static final Pattern TYPE = Pattern.compile("\\b(?:class|record|interface|enum) (\\w+)");

    private Planted() {}

    /** A Java source where its package says. */
    static Source java(String text) {
        Matcher place = PACKAGE.matcher(text);
        Matcher type = TYPE.matcher(text);
        if (!place.find() || !type.find()) {
            throw new IllegalArgumentException("A package and a type are needed: " + text);
        }
        return new Source("src/main/java/" + place.group(1).replace('.', '/') + "/" + type.group(1) + ".java", text);
    }

    static JavaClasses classes(Path folder, String... texts) {
        List<PlantedFile> files = new ArrayList<>();
        for (String text : texts) {
            files.add(new PlantedFile(java(text)));
        }
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        List<String> options = List.of("-proc:none", "-d", folder.toString(), "-classpath", classPath);
        boolean isCompiled = ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, null, options, null, files)
                .call();
        if (!isCompiled) {
            throw new IllegalArgumentException("The planted classes do not compile; see the error output");
        }
        return new ClassFileImporter().importPath(folder);
    }
}
