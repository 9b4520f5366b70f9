package org.waymark.outside;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.waymark.practice.LmsPerson;

/**
 * Somebody who has written something everywhere; then all payloads stand in each of their texts, past every limit of
 * length. Which columns those are the database says, so that a column of tomorrow is among them.
 */
final class Poisoned implements AutoCloseable {
    /** Most payloads of one field; the number of a payload names its field too. */
    private static final int FIELD = 1_000;
    /** Written by Waymark from a list of its own, or by the LMS; or no text. */
    private static final Set<String> NOT_WRITTEN = Set.of(
            "prompt",
            "kind",
            "path",
            "reason_code",
            "seat",
            "framers",
            "return_to",
            "source",
            "state",
            "home",
            "part",
            "act",
            "type",
            "role",
            "content_version",
            "shared_as",
            "ended_as",
            "issuer",
            "subject",
            "action",
            "told_hash");

    private static final String COLUMNS = """
            select c.column_name from information_schema.columns c
             where c.table_schema = 'public' and c.table_name = ? and c.data_type = 'text' and not exists (
                   select 1 from pg_constraint k
                     join pg_attribute a on a.attrelid = k.conrelid and a.attnum = any (k.conkey)
                    where k.contype = 'c' and k.conrelid = c.table_name::regclass and a.attname = c.column_name
                      and pg_get_constraintdef(k.oid) like '%= ANY (%') order by 1\
            """;
    private static final String LIMITS = """
            select 'alter table ' || conrelid::regclass || ' drop constraint ' || quote_ident(conname) from pg_constraint
             where contype = 'c' and conrelid = ?::regclass and pg_get_constraintdef(oid) like '%length(%'\
            """;
    private static final String RESTORED = """
            select 'alter table ' || conrelid::regclass || ' add constraint ' || quote_ident(conname) || ' '
                   || pg_get_constraintdef(oid) || ' not valid' from pg_constraint
             where contype = 'c' and conrelid = ?::regclass and pg_get_constraintdef(oid) like '%length(%'\
            """;
    private static final String OWN_SCALE = """
            insert into assessment_scale (organisation_id, id, name, content_version, title, steps, noted_at)
            select s.organisation_id, gen_random_uuid(), s.name, 'own', ?, ?, now()
              from assessment_scale s join assessment_point p on p.organisation_id = s.organisation_id and p.scale_id = s.id
             where p.person_id = ?::uuid limit 1\
            """;
    private static final String OWN_POINT = """
            insert into cohort_point (organisation_id, group_id, point_key, version, is_own, title, reason, due_on, dated_by,
                                      changed_by, changed_at)
            select organisation_id, group_id, 'poisoned', 1, true, ?, ?, current_date + 1, person_id, person_id, now()
              from group_member where person_id = ?::uuid\
            """;
    /** Of these only what people write is text of theirs. */
    private static final Map<String, Set<String>> ONLY =
            Map.of("person", Set.of("name"), "kept_text", Set.of("text"), "visit", Set.of("course_title"));

    private static final Set<String> TABLES_OF_WAYMARK = Set.of(
            "audit_line",
            "chain_entry",
            "lms_account",
            "lms_picking",
            "role_grant",
            "relationship",
            "score",
            "roster_member",
            "roster_teacher",
            "group_member");

    private final Stage stage;
    private final LmsPerson owner;
    private final LmsPerson reader;
    private final List<String> fields = new ArrayList<>();
    private final Set<String> empty = new TreeSet<>();
    private final List<String> ids;

    private Poisoned(Stage stage) {
        this.stage = stage;
        Furnished furnished = Furnished.on(stage);
        this.owner = furnished.owner();
        this.reader = furnished.reader();
        this.ids = List.of(Persons.idOf(stage, owner), Persons.idOf(stage, reader));
    }

    static Poisoned on(Stage stage) {
        Poisoned poisoned = new Poisoned(stage);
        poisoned.poison();
        return poisoned;
    }

    LmsPerson owner() {
        return owner;
    }

    LmsPerson reader() {
        return reader;
    }

    /** Columns that hold the payloads, in the order of their numbers. */
    List<String> fields() {
        return fields;
    }

    /** Ids of the owner and of the reader, whom nobody finds by their names any more. */
    List<String> ids() {
        return ids;
    }

    /** Columns in which the owner has no row, so that no payload stands there. */
    Set<String> empty() {
        return empty;
    }

    /** Field and text of a payload that ran. */
    String named(int number) {
        int field = number / FIELD;
        String name = field < fields.size() ? fields.get(field) : "the page";
        return name + ": " + Payloads.from(field * FIELD).get(number % FIELD);
    }

    /** The payloads again, with numbers of no field. */
    List<String> more() {
        return Payloads.from(fields.size() * FIELD);
    }

    private void poison() {
        String id = ids.get(0);
        try {
            for (String line : Files.readAllLines(Path.of("main/resources/records/about-a-person.csv"))) {
                String[] parts = line.split("\\|", 3);
                if (!line.startsWith("#") && parts.length == 3 && !TABLES_OF_WAYMARK.contains(parts[0])) {
                    poison(parts[0], parts[1].replace(":me", "'" + id + "'"));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        poison("person", "id = '" + ids.get(1) + "'");
        poisonScale(id);
        poisonYear(id);
    }

    /** Steps in words of one's own, which only points of this person stand on. */
    private void poisonScale(String id) {
        unlimited(
                "assessment_scale", () -> stage.rows().change(OWN_SCALE, text("scale.title"), text("scale.steps"), id));
        stage.rows().change("""
                update assessment_point set scale_id = (select id from assessment_scale where content_version = 'own'
                 order by noted_at desc limit 1) where person_id = ?::uuid\
                """, id);
    }

    /** A point that a lead of the owner's group laid over the year. */
    private void poisonYear(String id) {
        unlimited("cohort_point", () -> stage.rows().change(OWN_POINT, text("year.title"), text("year.reason"), id));
    }

    /** Others on this stage go on without the point of the year, which is not the owner's alone. */
    @Override
    public void close() {
        stage.rows().change("delete from cohort_point where point_key = 'poisoned'");
    }

    private void unlimited(String table, Runnable change) {
        List<String> restored = stage.rows().texts(RESTORED, table);
        stage.rows().texts(LIMITS, table).forEach(stage.rows()::change);
        change.run();
        restored.forEach(stage.rows()::change);
    }

    private String text(String name) {
        return String.join("\n", field(name));
    }

    private void poison(String table, String whose) {
        unlimited(table, () -> poisonColumns(table, whose));
    }

    private void poisonColumns(String table, String whose) {
        for (String column : stage.rows().texts(COLUMNS, table)) {
            boolean isWritten =
                    ONLY.containsKey(table) ? ONLY.get(table).contains(column) : !NOT_WRITTEN.contains(column);
            if (isWritten) {
                String text = String.join("\n", field(table + "." + column));
                int rows = stage.rows()
                        .change(
                                "update " + table + " t set " + column + " = ? where "
                                        + whose.replaceAll("(?<![.\\w])person_id", "t.person_id"),
                                text);
                if (rows == 0) {
                    empty.add(table + "." + column);
                }
            }
        }
    }

    private List<String> field(String name) {
        fields.add(name);
        return Payloads.from((fields.size() - 1) * FIELD);
    }
}
