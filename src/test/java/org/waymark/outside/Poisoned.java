package org.waymark.outside;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.practice.LmsPerson;

/**
 * Somebody who has written something everywhere, by the forms; then all payloads stand in each of their texts, past every
 * limit of length. Which columns those are the database says, so that a column of tomorrow is among them.
 */
final class Poisoned {
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
    /** Of these only what people write is text of theirs. */
    private static final Map<String, Set<String>> ONLY =
            Map.of("person", Set.of("name"), "kept_text", Set.of("text"), "visit", Set.of("course_title"));

    private static final Set<String> TABLES_OF_WAYMARK = Set.of(
            "audit_line",
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

    private Poisoned(Stage stage) {
        this.stage = stage;
        this.owner = stage.town().newSupervisor();
        this.reader = stage.town().newSupervisor();
    }

    static Poisoned on(Stage stage) {
        Poisoned poisoned = new Poisoned(stage);
        poisoned.write();
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

    private void write() {
        stage.inside(reader, "");
        Desk desk = Desk.at(stage, 4, owner);
        desk.write("introduction", "s04-introduction-question", "A note");
        for (String home : List.of("self-assessment", "development-plan", "critical-reflection", "action-log")) {
            desk.keep("Kept", home);
        }
        desk.press("follow-up", "done");
        Diary diary = Diary.of(stage, owner);
        diary.add(2, 2, "A sentence. Another.");
        String point = diary.latestPoint();
        Planner planner = Planner.of(stage, owner);
        String goal = planner.goal("A goal");
        planner.reword(goal, "A goal in other words");
        planner.review(goal, "How it went");
        String action = planner.action("An action");
        planner.browser()
                .submit(planner.browser()
                        .open("/development/heading")
                        .form("/development/heading")
                        .with("reviewer", "A reviewer")
                        .with("team", "A team"));
        Logbook log = Logbook.of(stage, owner);
        String entry = log.begin();
        log.write(entry, "A title\n\nWords.");
        log.write(entry, "A title\n\nOther words.");
        String piece = log.piece();
        log.write(piece, "A piece");
        Binder binder = Binder.of(stage, owner);
        String note = binder.note("feedback", "A line", LocalDate.of(2026, 3, 2));
        String other = binder.note("other", "Another", LocalDate.of(2026, 3, 3));
        binder.place(note, 3, "Because");
        binder.link(note, other, "Because");
        binder.browser().submit(binder.browser().open(note).form("/areas/3/showcase"));
        for (String shared : List.of(point, goal, action, entry, piece)) {
            Opening.shared(stage, log.browser(), shared, reader);
        }
        comment(point);
    }

    private void comment(String point) {
        var readers = stage.inside(reader, "");
        readers.submit(
                readers.open(point).form("/comments").with("sentence", "0").with("text.comment", "A comment"));
        var owners = stage.inside(owner, "");
        var form = owners.open(point).form("/replies");
        String box = form.fields().stream()
                .map(field -> field.name())
                .filter(name -> name.startsWith("text.reply-"))
                .findFirst()
                .orElseThrow();
        owners.submit(form.with(box, "An answer"));
    }

    private void poison() {
        String id = Persons.idOf(stage, owner);
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
        stage.rows()
                .change(
                        "update person set name = name || ? where id = ?::uuid",
                        String.join(" ", field("person.reader")),
                        Persons.idOf(stage, reader));
    }

    private void poison(String table, String whose) {
        List<String> restored = stage.rows().texts(RESTORED, table);
        stage.rows().texts(LIMITS, table).forEach(stage.rows()::change);
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
                System.out.println("  payloads in " + table + "." + column + ": " + rows + " rows");
            }
        }
        restored.forEach(stage.rows()::change);
    }

    private List<String> field(String name) {
        fields.add(name);
        return Payloads.from((fields.size() - 1) * FIELD);
    }
}
