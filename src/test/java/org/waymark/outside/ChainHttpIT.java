package org.waymark.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.practice.demo.WaymarkProcess;
import org.waymark.practice.demo.WaymarkProcess.Outcome;

/** Somebody with every right over the database changes what is noted of a record; the check says where. */
@Outside
class ChainHttpIT {
    private static final List<String> LISTS = List.of("chain_entry", "record_signature");
    private static final List<String> TABLES = List.of("chain_entry", "record_signature", "record_paper");
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int ROUNDS = 300;
    private static final int PAUSE_MILLIS = 200;
    private static final String COPY =
            "insert into chain_entry select organisation_id, kind, thing_id, sequence + 1, at, actor_id, 'records.taken',"
                    + " salt, salt_hash, detail_mac, key_name, mac, encode(sha256('x'), 'hex') from chain_entry where :it"
                    + " and sequence = ";
    private static final String SIGNATURE_OF_SECOND =
            " where paper_id in (select id from record_paper where :it) and person_id ="
                    + " (select actor_id from chain_entry where :it and sequence = 2)";

    @TempDir
    Path roots;

    private Stage stage;
    private String record;

    @BeforeEach
    void sealAndKeep(Stage shared) {
        stage = shared;
        record = Agreers.at(shared).begun().agreed().presented().sealed().id();
        shared.rows().change("drop schema if exists kept cascade");
        shared.rows().change("create schema kept");
        for (String table : TABLES) {
            shared.rows().change("create table kept." + table + " as select * from " + table);
        }
        triggers("disable");
    }

    @AfterEach
    void restore() {
        triggers("disable");
        for (String table : LISTS) {
            stage.rows().change("delete from " + table);
            stage.rows().change("insert into " + table + " select * from kept." + table);
        }
        stage.rows()
                .change(
                        "update record_paper p set state = k.state, ended_at = k.ended_at, seal = k.seal,"
                                + " seal_signature = k.seal_signature, seal_kid = k.seal_kid from kept.record_paper k where k.id = p.id");
        triggers("enable");
        stage.rows().change("drop schema kept cascade");
    }

    private void triggers(String verb) {
        TABLES.forEach(table -> stage.rows().change("alter table " + table + " " + verb + " trigger user"));
    }

    static List<Arguments> changes() {
        return List.of(
                change(
                        "an action edited",
                        "changed or forged",
                        2,
                        "update chain_entry set action = 'a.b' where :it and"),
                change(
                        "re-dated",
                        "changed or forged",
                        3,
                        "update chain_entry set at = at - interval '1 us' where :it and"),
                change("another salt", "changed or forged", 1, "update chain_entry set salt = '\\x00' where :it and"),
                change("another key", "names a key", 1, "update chain_entry set key_name = 'mine' where :it and"),
                change("out of the middle", "is missing.", 2, "delete from chain_entry where :it and"),
                Arguments.of(
                        "signer swapped",
                        "entry 2 was changed or forged.",
                        "update chain_entry set actor_id = (select actor_id from chain_entry where :it and sequence = 3)"
                                + " where :it and sequence = 2"),
                Arguments.of(
                        "reordered",
                        "entry 2 does not follow the one before it.",
                        "update chain_entry set sequence = 105 - sequence where :it and sequence in (2, 3);"
                                + "update chain_entry set sequence = sequence - 100 where :it and sequence > 100"),
                Arguments.of("forged at the end", "entry 5 was changed or forged.", COPY + 4),
                Arguments.of(
                        "forged in the middle",
                        "entry 4 was changed or forged.",
                        "update chain_entry set sequence = 5 where :it and sequence = 4;" + COPY + 3),
                Arguments.of(
                        "salt taken",
                        "entry 4 has no salt any more, and no entry says that the record was disposed of.",
                        "update chain_entry set salt = null where :it and sequence = 4"),
                Arguments.of(
                        "a signature on another text",
                        "entry 2 says records.signed, and the rows of the record say something else.",
                        "update record_signature set hash = repeat('0', 64)" + SIGNATURE_OF_SECOND),
                Arguments.of(
                        "a signature taken away",
                        "entry 2 says records.signed, and the rows of the record say something else.",
                        "delete from record_signature" + SIGNATURE_OF_SECOND));
    }

    private static Arguments change(String what, String fault, int sequence, String statement) {
        String verb = fault.startsWith("changed") ? " was " + fault + "." : " " + fault;
        return Arguments.of(what, "entry " + sequence + verb, statement + " sequence = " + sequence);
    }

    @ParameterizedTest
    @MethodSource("changes")
    void each_kind_of_change_is_found_and_the_entry_named(String what, String named, String statements) {
        for (String statement : statements.split(";")) {
            assertTrue(change(statement) > 0, statement);
        }
        assertBroken(named, stage.node(0));
    }

    @Test
    void what_nobody_changed_is_intact() {
        Outcome outcome = stage.node(0).run("verify-audit");
        assertEquals(0, outcome.status(), outcome.output());
        assertTrue(outcome.output().startsWith("INTACT: "), outcome.output());
        assertTrue(outcome.output().contains("an end that was cut off would not show"), outcome.output());
        assertEquals(
                List.of("records.presented", "records.signed", "records.signed", "records.sealed"),
                stage.rows()
                        .texts("select action from chain_entry where thing_id = ?::uuid order by sequence", record));
        assertEquals(2, stage.node(0).run("verify-audit", "--all").status());
    }

    @Test
    void an_end_cut_off_is_found_by_the_roots_outside() {
        WaymarkProcess node = rooted();
        Outcome intact = node.run("verify-audit");
        assertEquals(0, intact.status(), intact.output());
        assertTrue(intact.output().contains("roots agree"), intact.output());
        change("delete from chain_entry where :it and sequence = 4");
        change(
                "update record_paper set state = 'OPEN', ended_at = null, seal = null, seal_signature = null, seal_kid = null"
                        + " where :it");
        assertEquals(0, stage.node(0).run("verify-audit").status(), "without roots the rows agree with each other");
        assertBroken("entry 4 is missing, which the root of ", node);
        change("delete from chain_entry where :it");
        assertBroken("entries 1 to 4 are missing, which the root of ", node);
    }

    @Test
    void no_role_changes_an_entry_while_the_trigger_stands() {
        stage.rows().change("alter table chain_entry enable trigger user");
        for (String statement : List.of(
                "update chain_entry set action = 'a.b' where :it",
                "update chain_entry set salt = null where :it",
                "delete from chain_entry where :it",
                "truncate chain_entry")) {
            String refused = "";
            try {
                change(statement);
            } catch (IllegalStateException fault) {
                refused = fault.getCause().getMessage();
            }
            assertTrue(refused.contains("The chain of a record is not changed"), statement + " " + refused);
        }
    }

    private void assertBroken(String named, WaymarkProcess node) {
        Outcome outcome = node.run("verify-audit");
        assertEquals(1, outcome.status(), outcome.output());
        assertTrue(outcome.output().startsWith("BROKEN: "), outcome.output());
        assertTrue(outcome.output().contains("agreement " + record + ": " + named), outcome.output());
        assertFalse(outcome.output().contains("Exception"), outcome.output());
    }

    private int change(String statement) {
        return stage.rows().change(statement.replace(":it", "thing_id = '" + record + "'"));
    }

    /** A node of its own writes the first roots a few seconds after its start. */
    private WaymarkProcess rooted() {
        WaymarkProcess node = stage.node(Ports.next()).with("WAYMARK_AUDIT_ROOTS", roots.toString());
        node.start().awaitReady(PATIENCE);
        for (int i = 0; i < ROUNDS && !isWritten(); i++) {
            pause();
        }
        node.close();
        assertTrue(isWritten(), "no root was written");
        return node;
    }

    private boolean isWritten() {
        try (Stream<Path> files = Files.list(roots)) {
            return files.anyMatch(file -> text(file).matches("(?s).*" + record + ".*\nroot .*\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
