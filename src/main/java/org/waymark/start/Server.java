package org.waymark.start;

import fish.payara.micro.PayaraMicro;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Starts Payara Micro in this process with what our settings say, listening only where we were told to. */
final class Server {
    private static final String LISTENER =
            "set configs.config.server-config.network-config.network-listeners.network-listener.http-listener.";
    private static final String HTTP =
            "set configs.config.server-config.network-config.protocols.protocol.http-listener.http.";

    private static final int PATIENCE_MILLIS = 60_000;

    private Server() {}

    static void boot(StartSettings settings) {
        System.setProperty("waymark.database.url", settings.database().poolUrl());
        System.setProperty("waymark.base.url", settings.baseUrl().toString());
        System.setProperty("waymark.logins.per.minute", Integer.toString(settings.loginsPerMinute()));
        System.setProperty("waymark.key.rotation.days", Integer.toString(settings.keyRotationDays()));
        System.setProperty("waymark.allow.private.platforms", Boolean.toString(settings.privatePlatformsAllowed()));
        System.setProperty(
                "waymark.platforms", settings.platforms().toAbsolutePath().toString());
        System.setProperty(
                "waymark.records.keys", settings.recordsKeys().toAbsolutePath().toString());
        settings.auditRoots()
                .ifPresent(path -> System.setProperty(
                        "waymark.audit.roots", path.toAbsolutePath().toString()));
        settings.content()
                .ifPresent(path -> System.setProperty(
                        "waymark.content", path.toAbsolutePath().toString()));
        settings.logos()
                .ifPresent(path -> System.setProperty(
                        "waymark.logos", path.toAbsolutePath().toString()));
        try {
            PayaraMicro.main(new String[] {
                "--port", Integer.toString(settings.port()),
                "--nohazelcast", "--disablephonehome",
                "--prebootcommandfile", commands(settings).toString()
            });
        } catch (Exception fault) {
            throw new IllegalStateException("Payara Micro did not start", fault);
        }
        if (!answers(settings)) {
            System.err.println("Waymark cannot start: the application was not accepted; the lines above say why.");
            System.exit(Start.FAULT);
        }
    }

    /** Payara goes on running without an application; an operator must be told. */
    private static boolean answers(StartSettings settings) {
        String host = settings.address().equals("0.0.0.0") ? "127.0.0.1" : settings.address();
        try {
            HttpURLConnection page =
                    (HttpURLConnection) new URL("http", host, settings.port(), "/open").openConnection();
            page.setConnectTimeout(PATIENCE_MILLIS);
            page.setReadTimeout(PATIENCE_MILLIS);
            return page.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException silent) {
            return false;
        }
    }

    private static Path commands(StartSettings settings) {
        try {
            Path file = Files.createTempFile("waymark-", ".preboot");
            file.toFile().deleteOnExit();
            return Files.write(
                    file,
                    List.of(
                            LISTENER + "address=" + settings.address(),
                            HTTP + "server-header=false",
                            HTTP + "xpowered-by=false",
                            HTTP + "trace-enabled=false",
                            HTTP + "xframe-options=false",
                            HTTP + "compression=on",
                            HTTP + "compression-min-size-bytes=1024",
                            HTTP + "compressable-mime-type=text/html,text/css,text/javascript,application/json",
                            HTTP + "scheme-mapping=X-Forwarded-Proto"));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
