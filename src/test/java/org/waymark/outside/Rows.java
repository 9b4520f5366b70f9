package org.waymark.outside;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.waymark.practice.demo.EmbeddedDatabase;

/** What PostgreSQL itself says, past row-level security; the application is not asked. */
final class Rows {
    private static final String COLUMNS = "select table_name || '.' || column_name from information_schema.columns"
            + " join information_schema.tables using (table_schema, table_name)"
            + " where table_schema = 'public' and table_type = 'BASE TABLE'"
            + " and data_type in ('text', 'character varying', 'jsonb', 'json')";

    private final EmbeddedDatabase database;

    Rows(EmbeddedDatabase database) {
        this.database = database;
    }

    /** The first column of every row, as text. */
    List<String> texts(String query, Object... values) {
        try (Connection connection = database.asSuperuser();
                PreparedStatement statement = prepared(connection, query, values);
                ResultSet rows = statement.executeQuery()) {
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }

    long count(String query, Object... values) {
        return Long.parseLong(texts(query, values).get(0));
    }

    /** Columns of any table in which any row holds this text; for what must not be kept at all. */
    List<String> columnsHolding(String text) {
        return texts(COLUMNS).stream()
                .filter(column -> {
                    String[] names = column.split("\\.");
                    return count(
                                    "select count(*) from " + names[0] + " where strpos(" + names[1] + "::text, ?) > 0",
                                    text)
                            > 0;
                })
                .toList();
    }

    int change(String statement, Object... values) {
        try (Connection connection = database.asSuperuser();
                PreparedStatement prepared = prepared(connection, statement, values)) {
            return prepared.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(statement, e);
        }
    }

    private static PreparedStatement prepared(Connection connection, String query, Object... values)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(query);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
