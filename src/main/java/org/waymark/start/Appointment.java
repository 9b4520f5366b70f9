package org.waymark.start;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The operator gives somebody a role: for the first learning lead of an organisation whose LMS administrator never
 * comes. Works as the application role, so row-level security holds here too; leaves an audit line without an actor.
 */
public final class Appointment {
    private static final String ORGANISATION = "select organisation_id from organisation where name = ?";
    private static final String PLATFORM = "select count(*) from lms_platform where organisation_id = ? and issuer = ?";
    private static final String PERSONS = """
            select distinct a.person_id from lms_account a
              join lms_deployment d on d.organisation_id = a.organisation_id and d.id = a.deployment_id
              join lms_platform p on p.organisation_id = d.organisation_id and p.id = d.platform_id
             where a.organisation_id = ? and p.issuer = ? and a.subject = ?
            """;
    private static final String GRANT = """
            insert into role_grant (organisation_id, id, person_id, role, granted_at) values (?, ?, ?, ?, now())
            on conflict (organisation_id, person_id, role) where ended_at is null do nothing
            """;
    private static final String AUDIT = """
            insert into audit_line (organisation_id, at, action, subject_kind, subject_id, detail)
            values (?, now(), 'identity.role-given', 'person', ?, ?)
            """;

    private Appointment() {}

    /**
     * Effects: the role, and an audit line {@code identity.role-given} by nobody; neither when they hold it already.
     *
     * @param arguments {@code --organisation NAME --issuer URL --subject SUB [--role LEAD|MENTOR|MANAGER]}
     * @return one sentence on what was done
     * @throws StartFault when an argument is wrong, or there is no such organisation, platform or person
     */
    public static String run(
            String url, String user, String password, String ownerUser, String ownerPassword, List<String> arguments) {
        AppointmentArguments wanted = AppointmentArguments.read(arguments);
        try (Connection connection = DriverManager.getConnection(url, user, password)) {
            connection.setAutoCommit(false);
            String done = appoint(connection, wanted);
            connection.commit();
            return done;
        } catch (SQLException fault) {
            throw new StartFault("the database cannot be used: "
                    + fault.getMessage().lines().findFirst().orElse(""));
        }
    }

    private static String appoint(Connection connection, AppointmentArguments wanted) throws SQLException {
        set(connection, "waymark.scope", "registry");
        UUID organisation = first(connection, ORGANISATION, wanted.organisation())
                .orElseThrow(
                        () -> new StartFault("there is no organisation called \"" + wanted.organisation() + "\"."));
        set(connection, "waymark.scope", "");
        set(connection, "waymark.organisation_id", organisation.toString());
        if (count(connection, organisation, wanted.issuer()) == 0) {
            throw new StartFault(
                    "\"" + wanted.organisation() + "\" has no platform with the issuer " + wanted.issuer() + ".");
        }
        UUID person = person(connection, organisation, wanted);
        String sentence = wanted.subject() + " of " + wanted.issuer();
        if (!isGiven(connection, organisation, person, wanted.role())) {
            return sentence + " holds the role " + wanted.role() + " already.";
        }
        return sentence + " now holds the role " + wanted.role() + ".";
    }

    private static boolean isGiven(Connection connection, UUID organisation, UUID person, String role)
            throws SQLException {
        try (PreparedStatement grant = connection.prepareStatement(GRANT);
                PreparedStatement audit = connection.prepareStatement(AUDIT)) {
            fill(grant, organisation, UUID.randomUUID(), person, role);
            if (grant.executeUpdate() == 0) {
                return false;
            }
            fill(audit, organisation, person, "role=" + role);
            audit.executeUpdate();
            return true;
        }
    }

    /** The one person with this subject; a subject may stand for another person in another deployment. */
    private static UUID person(Connection connection, UUID organisation, AppointmentArguments wanted)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(PERSONS)) {
            fill(statement, organisation, wanted.issuer(), wanted.subject());
            try (ResultSet rows = statement.executeQuery()) {
                if (!rows.next()) {
                    throw new StartFault("the subject " + wanted.subject() + " of " + wanted.issuer()
                            + " has never opened Waymark; ask them to open it once from the LMS, then appoint them.");
                }
                UUID person = rows.getObject(1, UUID.class);
                if (rows.next()) {
                    throw new StartFault("the subject " + wanted.subject() + " is more than one person, one in each"
                            + " deployment; let an administrator of the LMS confirm the right one inside Waymark.");
                }
                return person;
            }
        }
    }

    private static long count(Connection connection, UUID organisation, String issuer) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(PLATFORM)) {
            fill(statement, organisation, issuer);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private static Optional<UUID> first(Connection connection, String query, String value) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            fill(statement, value);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? Optional.of(rows.getObject(1, UUID.class)) : Optional.empty();
            }
        }
    }

    private static void set(Connection connection, String name, String value) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select set_config(?, ?, true)")) {
            fill(statement, name, value);
            statement.execute();
        }
    }

    private static void fill(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }
}
