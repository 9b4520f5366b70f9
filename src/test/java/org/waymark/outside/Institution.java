package org.waymark.outside;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What belongs to the organisation of somebody, rather than to them: its course, its roster, its gradebook, its LMS. */
final class Institution {
    private static final String OF = " where organisation_id = (select organisation_id from person where id = ?::uuid)";
    private static final String COURSE = """
        insert into roster_course (organisation_id, id, platform_id, deployment_id, group_id, memberships, kept_at)
        select g.organisation_id, gen_random_uuid(), d.platform_id, d.id, g.id, '', now()
          from cohort_group g join lms_deployment d using (organisation_id)
         where g.id = ?::uuid limit 1\
        """;
    private static final String PICKING = """
        insert into lms_picking (organisation_id, id, person_id, platform_id, request, created_at, expires_at)
        select organisation_id, gen_random_uuid(), ?::uuid, platform_id,
               '{"deployment":"1","returnUrl":"http://127.0.0.1/","multiple":true,"column":true}', now(), now() + interval '1 hour'
          from cohort_group where id = ?::uuid\
        """;
    private static final String COPY = """
        with copied as (
            insert into cohort_group (organisation_id, id, platform_id, context_id, title, made_at)
            select organisation_id, gen_random_uuid(), platform_id, gen_random_uuid()::text, 'A copy', now()
              from cohort_group where id = ?::uuid returning organisation_id, id
        )
        insert into course_copy (organisation_id, group_id, origin_id, noted_at)
        select organisation_id, id, ?::uuid, now() from copied\
        """;

    private final Map<String, String> names = new LinkedHashMap<>();
    private final Stage stage;
    private final String person;

    Institution(Stage stage, String person) {
        this.stage = stage;
        this.person = person;
        String group = stage.rows()
                .texts("select group_id from group_member where person_id = ?::uuid and until is null", person)
                .get(0);
        names.put("group", group);
        names.put("deployment", first("lms_deployment"));
        if (all("roster_course").isEmpty()) {
            stage.rows().change(COURSE, group);
        }
        names.put("course", first("roster_course"));
        stage.rows().change(PICKING, person, group);
        names.put(
                "picking",
                stage.rows()
                        .texts("select id from lms_picking where person_id = ?::uuid", person)
                        .get(0));
        stage.rows().change(COPY, group, group);
        names.put(
                "copy",
                stage.rows()
                        .texts(
                                "select group_id from course_copy where origin_id = ?::uuid and decision is null"
                                        + " order by noted_at desc",
                                group)
                        .get(0));
        names.put("nobody", UUID.randomUUID().toString());
    }

    Map<String, String> names() {
        return names;
    }

    private String first(String table) {
        return all(table).get(0);
    }

    private List<String> all(String table) {
        return stage.rows().texts("select id from " + table + OF, person);
    }
}
