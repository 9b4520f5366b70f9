package org.waymark.practice.demo;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.RSAKey;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.waymark.practice.LmsSettings;
import org.waymark.practice.Platform;
import org.waymark.practice.PracticeLms;

/**
 * What a load run asks: PostgreSQL, Waymark with the full compiler and without the login limit, and the practice LMS for
 * its key set. Writes {@code target/load/ground.env} for the load tool, and runs until ended.
 */
public final class LoadGround {
    private static final int PEM_LINE = 64;

    private LoadGround() {}

    /** @param arguments the top folder of the project, the port of Waymark and the port of the practice LMS */
    public static void main(String[] arguments) throws Exception {
        Path root = Path.of(arguments[0]).toAbsolutePath();
        int port = Integer.parseInt(arguments[1]);
        Path folder = Files.createDirectories(root.resolve("target/load"));
        URI tool = URI.create("http://localhost:" + port);
        EmbeddedDatabase database = EmbeddedDatabase.temporary();
        LmsSettings settings = LmsSettings.forTool(tool, folder.resolve("key.json"));
        PracticeLms lms = PracticeLms.start(Integer.parseInt(arguments[2]), settings);
        Path platforms = new PlatformsFile()
                .with(lms.organisation().name(), lms.platform())
                .write(folder.resolve("platforms.json"));
        WaymarkProcess waymark = new WaymarkProcess(root.resolve("target/waymark.jar"), folder.resolve("waymark.log"))
                .withJava("-Xmx384m")
                .with(database.settings())
                .with("WAYMARK_PORT", Integer.toString(port))
                .with("WAYMARK_BASE_URL", tool.toString())
                .with("WAYMARK_PLATFORMS", platforms.toString())
                .with("WAYMARK_ALLOW_PRIVATE_PLATFORMS", "true")
                .with("WAYMARK_LOGINS_PER_MINUTE", "0");
        CountDownLatch over = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            waymark.close();
            lms.close();
            database.close();
            over.countDown();
        }));
        waymark.start().awaitReady(Duration.ofMinutes(2));
        Files.write(folder.resolve("ground.env"), facts(folder, tool, lms.platform(), waymark, database));
        System.out.println("Ready. The load tool finds everything in " + folder.resolve("ground.env"));
        over.await();
    }

    private static List<String> facts(
            Path folder, URI tool, Platform platform, WaymarkProcess waymark, EmbeddedDatabase database)
            throws IOException, ParseException, JOSEException {
        RSAKey key = RSAKey.parse(Files.readString(folder.resolve("key.json")));
        Path pem = Files.writeString(folder.resolve("key.pem"), pem(key));
        return List.of(
                "export LOAD_BASE_URL=" + tool,
                "export LOAD_ISSUER=" + platform.issuer(),
                "export LOAD_CLIENT_ID=" + platform.clientId(),
                "export LOAD_DEPLOYMENT_ID=" + platform.deploymentIds().get(0),
                "export LOAD_KEY_ID=" + key.getKeyID(),
                "export LOAD_KEY_FILE=" + pem,
                "export LOAD_PID=" + waymark.pid(),
                "export LOAD_DATABASE_PORT=" + database.port());
    }

    private static String pem(RSAKey key) throws JOSEException {
        String body = Base64.getMimeEncoder(PEM_LINE, new byte[] {'\n'})
                .encodeToString(key.toRSAPrivateKey().getEncoded());
        return "-----BEGIN PRIVATE KEY-----\n" + body + "\n-----END PRIVATE KEY-----\n";
    }
}
