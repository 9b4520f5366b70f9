package org.waymark.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.waymark.practice.LmsPerson;

/** What the database knows of somebody. */
final class Persons {
    private static final String ROLES = """
        select g.role from role_grant g join person p
          on p.organisation_id = g.organisation_id and p.id = g.person_id
        where p.name = ? and g.ended_at is null order by 1\
        """;

    private static final String ID = """
        select distinct p.id from person p
          join lms_account a on a.organisation_id = p.organisation_id and a.person_id = p.id
          join lms_deployment d on d.organisation_id = a.organisation_id and d.id = a.deployment_id
          join lms_platform l on l.organisation_id = d.organisation_id and l.id = d.platform_id
        where p.name = ? and l.issuer in (?, ?)\
        """;

    private Persons() {}

    /** The roles somebody holds now; names are unique on the stage but for LMSs that a test connects. */
    static List<String> rolesOf(Stage stage, LmsPerson person) {
        return stage.rows().texts(ROLES, person.name());
    }

    /** Of somebody of the two towns, as the LMS of their town names them: an LMS that a test connects has people too. */
    static String idOf(Stage stage, LmsPerson person) {
        List<String> ids = stage.rows()
                .texts(
                        ID,
                        person.name(),
                        stage.lms().issuer().toString(),
                        stage.otherLms().issuer().toString());
        assertEquals(1, ids.size(), () -> "people called " + person.name());
        return ids.get(0);
    }

    /** From here on they are somebody who gave their name themselves, because their LMS sends none. */
    static void nameThemselves(Stage stage, LmsPerson person) {
        assertEquals(
                1, stage.rows().change("update person set name_is_own = true where id = ?::uuid", idOf(stage, person)));
    }
}
