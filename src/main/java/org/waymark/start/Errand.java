package org.waymark.start;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The one transaction of a command. It works as the application role, so row-level security holds for the operator too:
 * until an organisation is entered, only names of organisations can be read.
 */
final class Errand {
    private static final String FIND = "select organisation_id from organisation where name = ?";
    private static final String AUDIT = """
            insert into audit_line (organisation_id, at, action, subject_kind, subject_id, detail)
            values (?, now(), ?, ?, ?, ?)
            """;

    private final Connection connection;

    private Errand(Connection connection) {
        this.connection = connection;
    }

    /** What a command does with the database; its answer is printed. */
    @FunctionalInterface
    interface Work {
        String done(Errand errand) throws SQLException;
    }

    /**
     * All of it or, when it throws, nothing.
     *
     * @throws StartFault when the database cannot be used
     */
    static String run(String url, String user, String password, Work work) {
        try (Connection connection = DriverManager.getConnection(url, user, password)) {
            connection.setAutoCommit(false);
            String done = work.done(new Errand(connection));
            connection.commit();
            return done;
        } catch (SQLException fault) {
            throw new StartFault("the database cannot be used: "
                    + fault.getMessage().lines().findFirst().orElse(""));
        }
    }

    /** Enters the organisation of this name; from here on its rows and no others are seen. */
    UUID enter(String name) throws SQLException {
        return find(name).orElseThrow(() -> new StartFault("there is no organisation called \"" + name + "\"."));
    }

    /** The same, and one that is new is made. */
    UUID enterOrMake(String name) throws SQLException {
        Optional<UUID> found = find(name);
        if (found.isPresent()) {
            return found.get();
        }
        UUID id = UUID.randomUUID();
        set("waymark.organisation_id", id.toString());
        boolean isMade = change(
                        "insert into organisation (organisation_id, name, created_at) values (?, ?, now())"
                                + " on conflict do nothing",
                        id,
                        name)
                == 1;
        // Somebody made it in the same moment.
        return isMade ? id : enter(name);
    }

    private Optional<UUID> find(String name) throws SQLException {
        set("waymark.scope", "registry");
        Optional<UUID> found = rows(FIND, name).stream().findFirst().map(row -> (UUID) row.get(0));
        set("waymark.scope", "");
        if (found.isPresent()) {
            set("waymark.organisation_id", found.get().toString());
        }
        return found;
    }

    /** Every row, its columns in order. */
    List<List<Object>> rows(String query, Object... values) throws SQLException {
        try (PreparedStatement statement = filled(query, values);
                ResultSet rows = statement.executeQuery()) {
            List<List<Object>> all = new ArrayList<>();
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                List<Object> row = new ArrayList<>(columns);
                for (int i = 1; i <= columns; i++) {
                    row.add(rows.getObject(i));
                }
                all.add(row);
            }
            return all;
        }
    }

    /** How many rows it changed. */
    int change(String statement, Object... values) throws SQLException {
        try (PreparedStatement prepared = filled(statement, values)) {
            return prepared.executeUpdate();
        }
    }

    /** Keeps an audit line without an actor: the operator has no account here. */
    void audit(UUID organisation, String action, String kind, UUID subject, String detail) throws SQLException {
        change(AUDIT, organisation, action, kind, subject, detail);
    }

    private void set(String name, String value) throws SQLException {
        rows("select set_config(?, ?, true)", name, value);
    }

    private PreparedStatement filled(String query, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(query);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
