package org.waymark.outside;

import java.util.List;
import org.waymark.practice.LmsPerson;

/** What the database knows of somebody. */
final class Persons {
    /** Every text anywhere in the database that holds this; empty is what a secret should give. */
    static final String EVERY_TEXT_COLUMN_LIKE =
            """
            select c.table_name || '.' || c.column_name
            from information_schema.columns c
            join information_schema.tables t using (table_schema, table_name)
            where c.table_schema = 'public' and t.table_type = 'BASE TABLE'
              and c.data_type in ('text', 'character varying', 'jsonb', 'json')
              and (xpath('/row/n/text()', query_to_xml(format(
                  'select count(*) as n from %I where %I::text like %L',
                  c.table_name, c.column_name, '%' || ? || '%'), false, true, '')))[1]::text::int > 0""";

    private static final String ROLES =
            """
            select g.role from role_grant g join person p
              on p.organisation_id = g.organisation_id and p.id = g.person_id
            where p.name = ? and g.ended_at is null order by 1""";

    private Persons() {}

    /** The roles somebody holds now; names are unique on the stage. */
    static List<String> rolesOf(Stage stage, LmsPerson person) {
        return stage.rows().texts(ROLES, person.name());
    }

    static String idOf(Stage stage, LmsPerson person) {
        return stage.rows().texts("select id from person where name = ?", person.name()).get(0);
    }
}
