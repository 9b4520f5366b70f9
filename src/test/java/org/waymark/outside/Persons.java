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

    private Persons() {}

    /** The roles somebody holds now; names are unique on the stage. */
    static List<String> rolesOf(Stage stage, LmsPerson person) {
        return stage.rows().texts(ROLES, person.name());
    }

    static String idOf(Stage stage, LmsPerson person) {
        List<String> ids = stage.rows().texts("select id from person where name = ?", person.name());
        assertEquals(1, ids.size(), () -> "people called " + person.name());
        return ids.get(0);
    }
}
