package org.waymark.practice.demo;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A real PostgreSQL on a free loopback port, as durable as a production one. The database belongs to an owner role that
 * may make roles but is no superuser; passwords are checked. Data stays in the folder unless it was a temporary one.
 */
public final class EmbeddedDatabase implements AutoCloseable {
    private static final String NAME = "waymark";
    private static final String OWNER = "waymark_owner";
    private static final String APPLICATION = "waymark_app";
    private static final int KEY_BYTES = 32;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final List<String> ACCESS = List.of(
            "local all all trust",
            "host all postgres 127.0.0.1/32 trust",
            "host all postgres ::1/128 trust",
            "host all all 127.0.0.1/32 scram-sha-256");

    private final Path folder;
    private final boolean isTemporary;
    private EmbeddedPostgres server;

    private EmbeddedDatabase(Path folder, boolean isTemporary) {
        this.folder = folder;
        this.isTemporary = isTemporary;
    }

    /** Starts on the data in this folder, made on first use; a server left behind by a killed run is ended first. */
    public static EmbeddedDatabase in(Path folder) {
        return new EmbeddedDatabase(folder.toAbsolutePath(), false).start(0);
    }

    /** Starts empty, and deletes its data when closed. */
    public static EmbeddedDatabase temporary() {
        try {
            return new EmbeddedDatabase(Files.createTempDirectory("waymark-database-"), true).start(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String url() {
        return url(server.getPort());
    }

    public int port() {
        return server.getPort();
    }

    /** The settings of Waymark that name this database, its two roles, and the key of its records. */
    public Map<String, String> settings() {
        return Map.of(
                "WAYMARK_RECORDS_KEYS", recordsKeys().toString(),
                "WAYMARK_DATABASE_URL", url(),
                "WAYMARK_DATABASE_USER", APPLICATION,
                "WAYMARK_DATABASE_PASSWORD", APPLICATION,
                "WAYMARK_DATABASE_OWNER_USER", OWNER,
                "WAYMARK_DATABASE_OWNER_PASSWORD", OWNER);
    }

    /** The master key of the records in this database, made with it and deleted with it. */
    private Path recordsKeys() {
        Path file = folder.resolve("waymark-records-keys");
        if (!Files.exists(file)) {
            byte[] key = new byte[KEY_BYTES];
            new SecureRandom().nextBytes(key);
            try {
                Files.writeString(file, "demo " + Base64.getEncoder().encodeToString(key) + "\n");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return file;
    }

    /** A connection as the role that owns the tables. */
    public Connection asOwner() throws SQLException {
        return DriverManager.getConnection(url(), OWNER, OWNER);
    }

    /** A connection as the role Waymark works with; only after Waymark's first migration. */
    public Connection asApplication() throws SQLException {
        return DriverManager.getConnection(url(), APPLICATION, APPLICATION);
    }

    /** A connection that sees past row-level security, for tests that count. */
    public Connection asSuperuser() throws SQLException {
        return DriverManager.getConnection(url(), "postgres", "");
    }

    /** Ends the server as a power cut would: nothing is flushed, nobody is told. */
    public void kill() {
        Postmaster.of(folder).kill();
    }

    /** Starts again on the same port and data, after {@link #kill()} or in full run. */
    public void restart() {
        int port = server.getPort();
        stop();
        start(port);
    }

    @Override
    public void close() {
        stop();
        if (isTemporary) {
            delete(folder);
        }
    }

    private EmbeddedDatabase start(int port) {
        Postmaster.of(folder).end();
        try {
            server = EmbeddedPostgres.builder()
                    .setDataDirectory(folder)
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false)
                    .setPort(port)
                    .setPGStartupWait(PATIENCE)
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("full_page_writes", "on")
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .setOutputRedirector(ProcessBuilder.Redirect.DISCARD)
                    .setErrorRedirector(ProcessBuilder.Redirect.DISCARD)
                    .start();
            prepare();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL did not start on the data in " + folder, e);
        } catch (SQLException e) {
            throw new IllegalStateException("PostgreSQL on " + folder + " could not be prepared", e);
        }
    }

    private void prepare() throws SQLException, IOException {
        String maintenance = "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/postgres";
        try (Connection connection = DriverManager.getConnection(maintenance, "postgres", "");
                Statement statement = connection.createStatement()) {
            if (!isThere(statement, "select 1 from pg_roles where rolname = '" + OWNER + "'")) {
                statement.execute("create role " + OWNER + " login createrole password '" + OWNER + "'");
            }
            if (!isThere(statement, "select 1 from pg_database where datname = '" + NAME + "'")) {
                statement.execute("create database " + NAME + " owner " + OWNER);
            }
            Files.write(folder.resolve("pg_hba.conf"), ACCESS);
            statement.execute("select pg_reload_conf()");
        }
    }

    private static boolean isThere(Statement statement, String query) throws SQLException {
        try (ResultSet row = statement.executeQuery(query)) {
            return row.next();
        }
    }

    private void stop() {
        Postmaster postmaster = Postmaster.of(folder);
        try {
            server.close();
            postmaster.awaitEnd();
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL on " + folder + " did not stop", e);
        }
    }

    private static String url(int port) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + NAME;
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
