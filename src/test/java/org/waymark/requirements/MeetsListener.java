package org.waymark.requirements;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.waymark.Meets;

/**
 * Notes every id of a passed test as one line {@code id,class,method}. Surefire and failsafe each name the file by the
 * system property {@value #FILE}; without it (in an IDE, inside the container) nothing is written.
 */
public final class MeetsListener implements TestExecutionListener {
    /** System property with the path of the file to append to. */
    public static final String FILE = "waymark.meets";

    private final Optional<Path> file;

    /** For the JUnit platform, which finds this class as a service. */
    public MeetsListener() {
        this(Optional.ofNullable(System.getProperty(FILE)).map(Path::of));
    }

    MeetsListener(Optional<Path> file) {
        this.file = file;
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        if (file.isEmpty() || !test.isTest() || result.getStatus() != TestExecutionResult.Status.SUCCESSFUL) {
            return;
        }
        if (test.getSource().orElse(null) instanceof MethodSource source) {
            note(file.get(), lines(source.getJavaClass(), source.getJavaMethod()));
        }
    }

    /** The lines for one passed test: ids of the method, of its class and of the classes it is nested in. */
    static List<String> lines(Class<?> type, Method method) {
        Stream<Meets> classes = Stream.<Class<?>>iterate(type, c -> c != null, Class::getEnclosingClass)
                .flatMap(c -> Stream.ofNullable(c.getAnnotation(Meets.class)));
        return Stream.concat(Stream.ofNullable(method.getAnnotation(Meets.class)), classes)
                .flatMap(meets -> Stream.of(meets.value()))
                .distinct()
                .map(id -> id + "," + type.getName() + "," + method.getName())
                .toList();
    }

    private static synchronized void note(Path file, List<String> lines) {
        if (lines.isEmpty()) {
            return;
        }
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(file, lines, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException("The ids of passed tests could not be noted in " + file, e);
        }
    }
}
