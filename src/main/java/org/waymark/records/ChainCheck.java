package org.waymark.records;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Checks the chains of all organisations: {@code verify-audit}. Works as the application role, in one picture of the
 * database, while the tool may go on. See decision 0145.
 */
public final class ChainCheck {
    /** How an answer begins when nothing is wrong. */
    public static final String INTACT = "INTACT: ";
    /** How an answer begins when something is. */
    public static final String BROKEN = "BROKEN: ";

    private static final int SHOWN_MOST = 20;
    private static final int FETCHED = 1_000;

    private final MasterKeys masters;
    private final Map<UUID, RootFile.Content> roots = new HashMap<>();
    private final List<String> faults = new ArrayList<>();
    private long entries;
    private long records;

    private ChainCheck(MasterKeys masters, Optional<Path> folder) {
        this.masters = masters;
        folder.ifPresent(path -> RootFile.organisations(path)
                .forEach(organisation -> roots.put(organisation, RootFile.read(RootFile.of(path, organisation)))));
    }

    /**
     * @param keys  file of master keys
     * @param roots folder of the roots; without it an end that was cut off does not show
     * @return what was found, after {@link #INTACT} or {@link #BROKEN}; after neither, why nothing could be checked
     */
    public static String run(String url, String user, String password, Path keys, Optional<Path> roots) {
        // Roots first: what they saw is in every picture of the database taken later.
        try (Connection connection = DriverManager.getConnection(url, user, password)) {
            ChainCheck check = new ChainCheck(MasterKeys.read(keys), roots);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setReadOnly(true);
            connection.setAutoCommit(false);
            Map<UUID, String> organisations = organisations(connection);
            for (Map.Entry<UUID, String> organisation : organisations.entrySet()) {
                check.walk(connection, organisation.getKey(), organisation.getValue());
            }
            check.roots.keySet().stream()
                    .filter(organisation -> !organisations.containsKey(organisation))
                    .forEach(organisation ->
                            check.faults.add("organisation " + organisation + ": it has roots and is there no more."));
            return check.said(organisations.size(), roots.isPresent());
        } catch (SQLException fault) {
            return "the database cannot be used: "
                    + fault.getMessage().lines().findFirst().orElse("");
        } catch (IllegalArgumentException fault) {
            return "a file cannot be used: " + fault.getMessage() + ".";
        }
    }

    private void walk(Connection connection, UUID organisation, String name) throws SQLException {
        set(connection, "waymark.organisation_id", organisation.toString());
        RootFile.Content seen = roots.get(organisation);
        List<RootFile.Head> heads = seen == null ? List.of() : seen.heads();
        if (seen != null) {
            seen.faults().forEach(fault -> faults.add(name + ", file of roots: " + fault + "."));
        }
        ChainWalk walk = new ChainWalk(masters, ChainFacts.read(connection, organisation), heads);
        try (PreparedStatement statement = connection.prepareStatement(ChainRow.QUERY)) {
            statement.setObject(1, organisation);
            statement.setFetchSize(FETCHED);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    walk.next(ChainRow.read(organisation, rows));
                }
            }
        }
        walk.end().forEach(fault -> faults.add(name + ", " + fault));
        entries += walk.entries();
        records += walk.records();
    }

    private String said(int organisations, boolean hasRoots) {
        if (!faults.isEmpty()) {
            String more = faults.size() > SHOWN_MOST ? "\nand " + (faults.size() - SHOWN_MOST) + " more." : "";
            return BROKEN + String.join("\n", faults.subList(0, Math.min(faults.size(), SHOWN_MOST))) + more;
        }
        int compared = roots.values().stream().mapToInt(RootFile.Content::roots).sum();
        return INTACT + entries + " entries of " + records + " records in " + organisations + " organisations"
                + (hasRoots
                        ? "; " + compared + " roots agree."
                        : ". WAYMARK_AUDIT_ROOTS is not set, so an end that was cut off would not show.");
    }

    private static Map<UUID, String> organisations(Connection connection) throws SQLException {
        set(connection, "waymark.scope", "registry");
        Map<UUID, String> all = new LinkedHashMap<>();
        try (PreparedStatement statement =
                        connection.prepareStatement("select organisation_id, name from organisation order by name");
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                all.put(rows.getObject(1, UUID.class), rows.getString(2));
            }
        }
        set(connection, "waymark.scope", "");
        return all;
    }

    private static void set(Connection connection, String name, String value) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select set_config(?, ?, true)")) {
            statement.setString(1, name);
            statement.setString(2, value);
            statement.execute();
        }
    }
}
