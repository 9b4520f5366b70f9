package org.waymark.practice.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {
    @TempDir
    static Path folder;

    private static EmbeddedDatabase database;

    @BeforeAll
    static void start() {
        database = EmbeddedDatabase.in(folder.resolve("database"));
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @Test
    void what_was_committed_survives_a_kill() throws SQLException {
        execute("create table kept (word text)");
        execute("insert into kept values ('once')");
        int port = database.port();

        database.kill();
        assertThrows(SQLException.class, database::asOwner);
        database.restart();

        assertEquals(port, database.port());
        assertEquals("once", asked("select word from kept"));
    }

    @Test
    void a_server_left_behind_is_found_and_ended() throws SQLException {
        Postmaster.of(folder.resolve("database")).end();
        assertThrows(SQLException.class, database::asOwner);

        database.restart();
        assertEquals("1", asked("select 1"));
    }

    @Test
    void a_number_that_belongs_to_another_program_is_left_alone() throws IOException {
        Path other = Files.createDirectories(folder.resolve("other"));
        Files.writeString(
                other.resolve("postmaster.pid"), ProcessHandle.current().pid() + "\n");

        Postmaster.of(other).kill();

        assertTrue(ProcessHandle.current().isAlive());
    }

    @Test
    void the_owner_is_no_superuser_and_its_password_counts() throws SQLException {
        assertEquals("off", asked("show is_superuser"));
        assertEquals(
                "waymark_owner",
                asked("select rolname from pg_database d join pg_roles r on r.oid = datdba"
                        + " where datname = current_database()"));
        assertThrows(SQLException.class, () -> DriverManager.getConnection(database.url(), "waymark_owner", "wrong"));
    }

    @Test
    void the_server_is_durable_and_heard_on_loopback_only() throws SQLException {
        for (String setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
            assertEquals("on", asked("show " + setting), setting);
        }
        assertEquals("127.0.0.1", asked("show listen_addresses"));
    }

    private static void execute(String command) throws SQLException {
        try (Connection connection = database.asOwner();
                Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    private static String asked(String query) throws SQLException {
        try (Connection connection = database.asOwner();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}
