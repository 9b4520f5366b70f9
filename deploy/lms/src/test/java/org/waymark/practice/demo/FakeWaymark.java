package org.waymark.practice.demo;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Stands in for the runnable file: ready at once, lets everybody in, prints its settings. */
public final class FakeWaymark {
    private FakeWaymark() {}

    public static void main(String[] arguments) throws IOException {
        System.getenv().entrySet().stream()
                .filter(setting -> setting.getKey().startsWith("WAYMARK_"))
                .sorted(Map.Entry.comparingByKey())
                .forEach(setting -> System.out.println(setting.getKey() + "=" + setting.getValue()));
        if (arguments.length == 9 && arguments[0].equals("appoint")) {
            Files.writeString(
                    Path.of(System.getenv("WAYMARK_PLATFORMS")).resolveSibling("appointed"),
                    String.join(" ", arguments) + "\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
            return;
        }
        if (arguments.length > 0 || System.getenv("WAYMARK_FAIL") != null) {
            System.err.println("said no to " + String.join(" ", arguments));
            System.exit(3);
        }
        Runtime.getRuntime().addShutdownHook(new Thread(FakeWaymark::sayWhetherTheDatabaseStillRuns));
        int port = Integer.parseInt(System.getenv("WAYMARK_PORT"));
        HttpServer http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        http.createContext("/", exchange -> {
            try (exchange) {
                boolean isLogin = exchange.getRequestURI().getPath().equals("/lti/login");
                byte[] body = isLogin ? new byte[0] : "<h1>In</h1>".getBytes(StandardCharsets.UTF_8);
                exchange.getResponseHeaders().set("Location", "/v/fake/");
                exchange.sendResponseHeaders(isLogin ? 302 : 200, body.length == 0 ? -1 : body.length);
                exchange.getResponseBody().write(body);
            }
        });
        http.start();
    }

    private static void sayWhetherTheDatabaseStillRuns() {
        String url = String.valueOf(System.getenv("WAYMARK_DATABASE_URL"));
        Matcher port = Pattern.compile(":(\\d+)/").matcher(url);
        if (port.find()) {
            try (Socket database = new Socket("127.0.0.1", Integer.parseInt(port.group(1)))) {
                System.out.println("ended before its database: " + database.isConnected());
            } catch (IOException e) {
                System.out.println("ended after its database");
            }
        }
    }

    /** Packs this class as a runnable jar. */
    static Path jar(Path file) {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, FakeWaymark.class.getName());
        String entry = FakeWaymark.class.getName().replace('.', '/') + ".class";
        try {
            Files.createDirectories(file.getParent());
            try (OutputStream out = Files.newOutputStream(file);
                    JarOutputStream jar = new JarOutputStream(out, manifest)) {
                jar.putNextEntry(new JarEntry(entry));
                FakeWaymark.class.getResourceAsStream("/" + entry).transferTo(jar);
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
