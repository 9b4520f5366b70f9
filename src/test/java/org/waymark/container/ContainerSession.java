package org.waymark.container;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Base64;
import java.util.List;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import org.waymark.start.Migrations;

/** Before the container starts: a database, migrated by its owner, and the settings that lead the WAR to it. */
public final class ContainerSession implements LauncherSessionListener {
    private static final String PASSWORD = "container";

    private EmbeddedPostgres postgres;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (System.getProperty("waymark.war") == null) {
            return;
        }
        try {
            postgres = EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("full_page_writes", "on")
                    .start();
            String url = "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/waymark";
            makeOwner();
            Migrations.run(url, "waymark_app", PASSWORD, "waymark_owner", PASSWORD);
            System.setProperty("waymark.server.settings", settings(url));
            System.setProperty("waymark.server.commands", commands().toString());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private void makeOwner() {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create role waymark_owner login createrole password '" + PASSWORD + "'");
            statement.execute("create database waymark owner waymark_owner");
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private static String settings(String url) throws IOException {
        Path platforms = Files.writeString(Files.createTempFile("platforms", ".json"), "{\"organisations\":[]}");
        Path keys = Files.writeString(
                Files.createTempFile("records", ".keys"),
                "test " + Base64.getEncoder().encodeToString(new byte[32]));
        return String.join(
                " ",
                "-Dwaymark.records.keys=" + keys,
                "-Dwaymark.database.url=" + url + "?stringtype=unspecified",
                "-Dwaymark.database.user=waymark_app",
                "-Dwaymark.database.password=" + PASSWORD,
                "-Dwaymark.base.url=http://localhost:8080",
                "-Dwaymark.platforms=" + platforms,
                "-Dwaymark.allow.private.platforms=true");
    }

    private static Path commands() throws IOException {
        String listener = "set configs.config.server-config.network-config.network-listeners.network-listener.";
        return Files.write(
                Files.createTempFile("container", ".preboot"), List.of(listener + "http-listener.address=127.0.0.1"));
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (postgres != null) {
            try {
                postgres.close();
            } catch (IOException fault) {
                throw new UncheckedIOException(fault);
            }
        }
    }
}
