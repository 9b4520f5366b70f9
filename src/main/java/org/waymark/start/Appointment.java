package org.waymark.start;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/**
 * The operator gives somebody a role: for the first learning lead of an organisation whose LMS administrator never
 * comes. Leaves an audit line without an actor.
 */
public final class Appointment {
    private static final String PLATFORM = "select 1 from lms_platform where organisation_id = ? and issuer = ?";
    /** A subject may stand for another person in another deployment. */
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

    private Appointment() {}

    /**
     * Effects: the role, and an audit line {@code identity.role-given} by nobody; neither when they hold it already.
     *
     * @param written {@code --organisation NAME --issuer URL --subject SUB [--role LEAD|MENTOR|MANAGER]}
     * @return one sentence on what was done
     * @throws StartFault when an argument is wrong, or there is no such organisation, platform or person
     */
    public static String run(String url, String user, String password, List<String> written) {
        AppointmentArguments wanted = AppointmentArguments.read(written);
        return Errand.run(url, user, password, errand -> appoint(errand, wanted));
    }

    private static String appoint(Errand errand, AppointmentArguments wanted) throws SQLException {
        UUID organisation = errand.enter(wanted.organisation());
        if (errand.rows(PLATFORM, organisation, wanted.issuer()).isEmpty()) {
            throw new StartFault(
                    "\"" + wanted.organisation() + "\" has no platform with the issuer " + wanted.issuer() + ".");
        }
        UUID person = person(errand, organisation, wanted);
        String sentence = wanted.subject() + " of " + wanted.issuer();
        if (errand.change(GRANT, organisation, UUID.randomUUID(), person, wanted.role()) == 0) {
            return sentence + " holds the role " + wanted.role() + " already.";
        }
        errand.audit(organisation, "identity.role-given", "person", person, "role=" + wanted.role());
        return sentence + " now holds the role " + wanted.role() + ".";
    }

    private static UUID person(Errand errand, UUID organisation, AppointmentArguments wanted) throws SQLException {
        List<List<Object>> persons = errand.rows(PERSONS, organisation, wanted.issuer(), wanted.subject());
        if (persons.isEmpty()) {
            throw new StartFault("the subject " + wanted.subject() + " of " + wanted.issuer()
                    + " has never opened Waymark; ask them to open it once from the LMS, then appoint them.");
        }
        if (persons.size() > 1) {
            throw new StartFault("the subject " + wanted.subject() + " is more than one person, one in each"
                    + " deployment; let an administrator of the LMS confirm the right one inside Waymark.");
        }
        return (UUID) persons.get(0).get(0);
    }
}
