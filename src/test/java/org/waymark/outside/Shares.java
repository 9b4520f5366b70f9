package org.waymark.outside;

import java.util.List;
import org.waymark.practice.LmsPerson;

/** Shares as rows, for pages that list them; the things themselves belong to rooms that the page does not ask for here. */
final class Shares {
    private static final String PUT = """
        insert into share_grant (organisation_id, id, owner_id, kind, thing_id, thing_version, title, reader_id, until,
                                 shared_at)
        select o.organisation_id, gen_random_uuid(), o.id, 'book', gen_random_uuid(), 3, ? || ' ' || n, r.id,
               current_date + ?, now() - make_interval(days => 40, secs => n)
        from person o join person r using (organisation_id), generate_series(1, ?) n
        where o.name = ? and r.name = ?\
        """;

    private static final String GIVE = """
        insert into share_grant (organisation_id, id, owner_id, kind, thing_id, thing_version, title, reader_id, until,
                                 shared_at)
        select o.organisation_id, gen_random_uuid(), o.id, ?, ?::uuid, ?, 'Given', r.id, current_date + 30, now()
        from person o join person r using (organisation_id) where o.name = ? and r.name = ?\
        """;

    private Shares() {}

    /** One version of a thing of the owner's, open to the reader for a month. */
    static void give(Stage stage, LmsPerson owner, LmsPerson reader, String kind, String id, int version) {
        stage.rows().change(GIVE, kind, id, version, owner.name(), reader.name());
    }

    /** So many things of the owner's, called by the title and a number, open to the reader for so many days more. */
    static void put(Stage stage, LmsPerson owner, LmsPerson reader, String title, int days, int number) {
        stage.rows().change(PUT, title, days, number, owner.name(), reader.name());
    }

    /** Name of the field for a comment on a point of a self-assessment. */
    static String comment(String point) {
        return "text.comment.assessment-point." + Opening.id(point);
    }

    static List<String> open(Stage stage, LmsPerson owner) {
        return stage.rows()
                .texts(
                        "select g.id from share_grant g join person p on p.id = g.owner_id where p.name = ?"
                                + " and ended_at is null order by shared_at",
                        owner.name());
    }
}
