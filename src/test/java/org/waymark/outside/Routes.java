package org.waymark.outside;

import jakarta.servlet.annotation.WebServlet;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/**
 * What the runnable file answers to, read from the classes inside it: the server finds resources by the same annotations,
 * and there is no other list.
 */
final class Routes {
    private static final String WAR = "MICRO-INF/deploy/ROOT.war";
    private static final String CLASSES = "WEB-INF/classes/";
    private static final String SUFFIX = ".class";

    private Routes() {}

    /** Each as {@code GET /people/{person}}. */
    static Set<String> of(java.nio.file.Path jar) {
        Own own = new Own(classes(jar));
        return of(own.names().stream().<Class<?>>map(own::named).toList());
    }

    static Set<String> of(Collection<Class<?>> classes) {
        Set<String> routes = new TreeSet<>();
        classes.forEach(type -> {
            if (type.isAnnotationPresent(WebServlet.class)) {
                routes.add("SERVLET " + type.getName());
            }
            if (type.isAnnotationPresent(Path.class)) {
                Arrays.stream(type.getDeclaredMethods()).forEach(method -> add(routes, type, method));
            }
        });
        return routes;
    }

    private static void add(Set<String> routes, Class<?> type, Method method) {
        List<String> verbs = Stream.of(method.getAnnotations())
                .map(Annotation::annotationType)
                .filter(kind -> kind.isAnnotationPresent(HttpMethod.class))
                .map(kind -> kind.getAnnotation(HttpMethod.class).value())
                .toList();
        Path own = method.getAnnotation(Path.class);
        if (verbs.isEmpty() && own != null) {
            throw new AssertionError(method + " leads on to a resource, which this list does not follow");
        }
        String path = type.getAnnotation(Path.class).value() + "/" + (own == null ? "" : own.value());
        verbs.forEach(verb -> routes.add(verb + " " + plain(path)));
    }

    /** Names of parameters without their patterns, one slash at a time and none at the end. */
    private static String plain(String path) {
        StringBuilder plain = new StringBuilder("/");
        int depth = 0;
        boolean isPattern = false;
        for (char each : path.toCharArray()) {
            depth += each == '{' ? 1 : 0;
            isPattern = depth > 0 && (isPattern || each == ':');
            if (!isPattern) {
                plain.append(each);
            } else if (each == '}' && depth == 1) {
                plain.append(each);
                isPattern = false;
            }
            depth -= each == '}' ? 1 : 0;
        }
        String one = plain.toString().replaceAll("/+", "/");
        return one.length() > 1 && one.endsWith("/") ? one.substring(0, one.length() - 1) : one;
    }

    private static Map<String, byte[]> classes(java.nio.file.Path jar) {
        Map<String, byte[]> classes = new HashMap<>();
        try (ZipFile runnable = new ZipFile(jar.toFile());
                ZipInputStream war = new ZipInputStream(new ByteArrayInputStream(
                        runnable.getInputStream(runnable.getEntry(WAR)).readAllBytes()))) {
            for (ZipEntry entry = war.getNextEntry(); entry != null; entry = war.getNextEntry()) {
                String name = entry.getName();
                if (name.startsWith(CLASSES) && name.endsWith(SUFFIX)) {
                    classes.put(
                            name.substring(CLASSES.length(), name.length() - SUFFIX.length())
                                    .replace('/', '.'),
                            war.readAllBytes());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return classes;
    }

    /** The classes of the file that runs, whatever else is compiled beside the tests. */
    private static final class Own extends ClassLoader {
        private final Map<String, byte[]> bytes;

        Own(Map<String, byte[]> bytes) {
            super(Routes.class.getClassLoader());
            this.bytes = bytes;
        }

        Set<String> names() {
            return new TreeSet<>(bytes.keySet());
        }

        Class<?> named(String name) {
            try {
                return loadClass(name);
            } catch (ClassNotFoundException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            synchronized (getClassLoadingLock(name)) {
                byte[] code = bytes.get(name);
                if (code == null) {
                    return super.loadClass(name, resolve);
                }
                Class<?> known = findLoadedClass(name);
                return known == null ? defineClass(name, code, 0, code.length) : known;
            }
        }
    }
}
