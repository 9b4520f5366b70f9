package org.waymark.start;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.output.MigrateResult;

/**
 * Brings the database up to date as its owner, and makes the application role that owns nothing. Idempotent; several
 * nodes may run it at once.
 */
public final class Migrations {
    private static final List<String> DURABLE = List.of("fsync", "synchronous_commit", "full_page_writes");
    /** One number for all nodes, so that two of them never make the role at the same moment. */
    private static final long ROLE_LOCK = 2_026_110_001L;

    /** Kept here because a logger that nothing refers to forgets its level. */
    private static final Logger FLYWAY_LOG = Logger.getLogger("org.flywaydb");

    private Migrations() {}

    /**
     * Effects: role made or its password set, migrations applied.
     *
     * @return one sentence on what was done
     * @throws StartFault when the database cannot be reached, is not durable, or a migration fails
     */
    public static String run(String url, String user, String password, String ownerUser, String ownerPassword) {
        try (Connection connection = DriverManager.getConnection(url, ownerUser, ownerPassword)) {
            refuseUnlessDurable(connection);
            makeApplicationRole(connection, user, password);
        } catch (SQLException fault) {
            throw new StartFault(
                    "the database at " + url.replaceFirst("\\?.*", "") + " cannot be used by the owner role: "
                            + fault.getMessage().lines().findFirst().orElse(""));
        }
        FLYWAY_LOG.setLevel(Level.WARNING);
        try {
            MigrateResult result = Flyway.configure()
                    .dataSource(url, ownerUser, ownerPassword)
                    .locations("classpath:migrations")
                    .sqlMigrationPrefix("")
                    .table("schema_history")
                    .placeholders(Map.of("application_role", quoted(user)))
                    .outOfOrder(false)
                    .load()
                    .migrate();
            return "The database is up to date; migrations applied now: " + result.migrationsExecuted + ".";
        } catch (FlywayException fault) {
            throw new StartFault("a migration failed: "
                    + fault.getMessage().lines().findFirst().orElse("") + reason(fault));
        }
    }

    /** What PostgreSQL said, where it said anything; Flyway buries it under a headline. */
    private static String reason(Throwable fault) {
        Throwable deepest = fault;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        return deepest == fault
                ? ""
                : " (" + deepest.getMessage().lines().findFirst().orElse("") + ")";
    }

    private static void refuseUnlessDurable(Connection connection) throws SQLException {
        for (String name : DURABLE) {
            try (Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery("show " + name)) {
                row.next();
                if (row.getString(1).equals("off")) {
                    throw new StartFault(
                            "PostgreSQL runs with " + name + " off, so a saved text could be lost; switch it on.");
                }
            }
        }
    }

    private static void makeApplicationRole(Connection connection, String user, String password) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("select pg_advisory_xact_lock(" + ROLE_LOCK + ")");
            String secret = " password '" + password.replace("'", "''") + "'";
            if (!exists(connection, user)) {
                statement.execute("create role " + quoted(user) + " login nosuperuser nobypassrls" + secret);
            } else if (mayAlter(connection, user)) {
                // Only a superuser may name the other attributes of a role that is there, and they were set when it was
                // made.
                statement.execute("alter role " + quoted(user) + " login" + secret);
            }
        }
        connection.commit();
    }

    private static boolean exists(Connection connection, String user) throws SQLException {
        return found(connection, "select 1 from pg_roles where rolname = ?", user);
    }

    /** PostgreSQL lets a role change only those it made; one made by the operator keeps the operator's password. */
    private static boolean mayAlter(Connection connection, String user) throws SQLException {
        return found(
                connection,
                "select 1 from pg_roles where rolname = ? and (pg_has_role(current_user, oid, 'MEMBER WITH ADMIN"
                        + " OPTION') or (select rolsuper from pg_roles where rolname = current_user))",
                user);
    }

    private static boolean found(Connection connection, String query, String user) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, user);
            try (ResultSet row = statement.executeQuery()) {
                return row.next();
            }
        }
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
