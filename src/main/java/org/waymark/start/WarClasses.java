package org.waymark.start;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The application's classes and libraries, taken out of the WAR for the moments when no server runs. */
final class WarClasses implements AutoCloseable {
    private static final String WAR = "/MICRO-INF/deploy/ROOT.war";
    /** What the rooms' checks read files with. The server brings it, so the WAR does not. */
    private static final List<String> LENT_BY_SERVER =
            List.of("jackson-core.jar", "jackson-annotations.jar", "jackson-databind.jar");

    private final Path folder;
    private final URLClassLoader loader;

    private WarClasses(Path folder, URLClassLoader loader) {
        this.folder = folder;
        this.loader = loader;
    }

    static WarClasses open() {
        try {
            Path folder = Files.createTempDirectory("waymark-");
            return new WarClasses(folder, loader(unpack(folder)));
        } catch (IOException fault) {
            throw new StartFault("its own files could not be unpacked to the temporary folder: " + fault.getMessage());
        }
    }

    private static List<URL> unpack(Path folder) throws IOException {
        List<URL> path = new ArrayList<>();
        path.add(Files.createDirectories(folder.resolve("WEB-INF/classes"))
                .toUri()
                .toURL());
        try (InputStream war = WarClasses.class.getResourceAsStream(WAR);
                ZipInputStream entries = new ZipInputStream(war)) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                Path target = folder.resolve(entry.getName()).normalize();
                if (entry.isDirectory() || !entry.getName().startsWith("WEB-INF/") || !target.startsWith(folder)) {
                    continue;
                }
                Files.createDirectories(target.getParent());
                Files.copy(entries, target);
                if (entry.getName().startsWith("WEB-INF/lib/")) {
                    path.add(target.toUri().toURL());
                }
            }
        }
        for (String name : LENT_BY_SERVER) {
            Path target = folder.resolve(name);
            try (InputStream library = WarClasses.class.getResourceAsStream("/MICRO-INF/runtime/" + name)) {
                Files.copy(library, target);
            }
            path.add(target.toUri().toURL());
        }
        return path;
    }

    private static URLClassLoader loader(List<URL> path) throws MalformedURLException {
        return new URLClassLoader("waymark-war", path.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    }

    /** Checks of settings that only the rooms can read: the platforms file and the content pack. */
    void check(StartSettings settings) {
        problem("org.waymark.lms.ProxiesCheck", String.class, settings.trustedProxies());
        problem("org.waymark.lms.PlatformsCheck", Path.class, settings.platforms());
        problem("org.waymark.programme.ContentCheck", Optional.class, settings.content());
        problem("org.waymark.records.MasterKeys", Path.class, settings.recordsKeys());
        problem("org.waymark.identity.LogoFolder", Optional.class, settings.logos());
    }

    String migrate(DatabaseSettings database) {
        return call("org.waymark.start.Migrations", "run", types(5), (Object[]) words(database));
    }

    /** A command of the operator that works as the application role. */
    String errand(String className, String method, DatabaseSettings database, List<String> arguments) {
        return call(
                "org.waymark.start." + className,
                method,
                new Class<?>[] {String.class, String.class, String.class, List.class},
                database.commandUrl(),
                database.user(),
                database.password(),
                arguments);
    }

    String verify(List<String> written) {
        return call("org.waymark.records.SealedCheck", "run", new Class<?>[] {List.class}, written);
    }

    String verifyAudit(DatabaseSettings database, Path keys, Optional<Path> roots) {
        return call(
                "org.waymark.records.ChainCheck",
                "run",
                new Class<?>[] {String.class, String.class, String.class, Path.class, Optional.class},
                database.commandUrl(),
                database.user(),
                database.password(),
                keys,
                roots);
    }

    String invite(DatabaseSettings database, String baseUrl, List<String> arguments) {
        return call(
                "org.waymark.start.Invitation",
                "run",
                new Class<?>[] {String.class, String.class, String.class, String.class, List.class},
                database.commandUrl(),
                database.user(),
                database.password(),
                baseUrl,
                arguments);
    }

    private static Class<?>[] types(int count) {
        Class<?>[] types = new Class<?>[count];
        Arrays.fill(types, String.class);
        return types;
    }

    private static String[] words(DatabaseSettings database) {
        return new String[] {
            database.commandUrl(), database.user(), database.password(), database.ownerUser(), database.ownerPassword()
        };
    }

    private void problem(String checker, Class<?> type, Object value) {
        String sentence = call(checker, "problem", new Class<?>[] {type}, value);
        if (!sentence.isEmpty()) {
            throw new StartFault(sentence);
        }
    }

    private String call(String className, String method, Class<?>[] types, Object... values) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            return (String) loader.loadClass(className).getMethod(method, types).invoke(null, values);
        } catch (InvocationTargetException thrown) {
            throw new StartFault(sentence(thrown.getCause()));
        } catch (ReflectiveOperationException fault) {
            throw new IllegalStateException("The WAR does not hold " + className, fault);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static String sentence(Throwable thrown) {
        if (thrown.getClass().getName().equals(StartFault.class.getName())) {
            return thrown.getMessage();
        }
        throw new IllegalStateException(thrown);
    }

    @Override
    public void close() {
        try {
            loader.close();
            try (Stream<Path> all = Files.walk(folder)) {
                all.sorted(Comparator.reverseOrder())
                        .forEach(path -> path.toFile().delete());
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
