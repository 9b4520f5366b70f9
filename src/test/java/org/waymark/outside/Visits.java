package org.waymark.outside;

import org.waymark.practice.LmsPerson;

/** What time does to visits, done at once. */
final class Visits {
    private static final String OF = " where person_id in (select id from person where name = ?)";

    private Visits() {}

    /** As if the person had last used every visit of theirs three hours ago. */
    static void end(Stage stage, LmsPerson person) {
        stage.rows().change("update visit set last_used_at = now() - interval '3 hours'" + OF, person.name());
    }

    /** As if the person had last used every visit of theirs so many minutes ago. */
    static void leaveUnused(Stage stage, LmsPerson person, int minutes) {
        stage.rows()
                .change(
                        "update visit set last_used_at = now() - make_interval(mins => ?)" + OF,
                        minutes,
                        person.name());
    }

    /** As if the person had opened every visit of theirs so many minutes ago and used it a moment ago. */
    static void ageBy(Stage stage, LmsPerson person, int minutes) {
        stage.rows()
                .change(
                        "update visit set last_used_at = now(), launched_at = now() - make_interval(mins => ?),"
                                + " expires_at = now() - make_interval(mins => ?) + interval '12 hours'" + OF,
                        minutes,
                        minutes,
                        person.name());
    }

    /** Whole minutes since the person last used a visit. */
    static long minutesUnused(Stage stage, LmsPerson person) {
        return stage.rows()
                .count(
                        "select floor(extract(epoch from now() - max(last_used_at)) / 60)::bigint from visit" + OF,
                        person.name());
    }

    /** As if the person had opened every visit of theirs thirteen hours ago and used it ever since. */
    static void outlive(Stage stage, LmsPerson person) {
        stage.rows().change("update visit set expires_at = now() - interval '1 hour'" + OF, person.name());
    }
}
