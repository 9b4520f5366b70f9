package org.waymark.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.practice.demo.EmbeddedDatabase;
import org.waymark.practice.demo.WaymarkProcess;
import org.waymark.practice.demo.WaymarkProcess.Outcome;

/** What an operator sees: settings, commands, files with mistakes. */
@Outside
class StartHttpIT {
    @TempDir
    Path folder;

    private Stage stage;
    private Map<String, String> settings;

    @BeforeEach
    void take(Stage shared) throws IOException {
        stage = shared;
        settings = new HashMap<>(shared.database().settings());
        settings.put("WAYMARK_PORT", "1");
        settings.put("WAYMARK_BASE_URL", "http://localhost:1");
        settings.put("WAYMARK_PLATFORMS", write("platforms.json", "{\"organisations\":[]}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "WAYMARK_PORT",
                "WAYMARK_BASE_URL",
                "WAYMARK_DATABASE_URL",
                "WAYMARK_DATABASE_USER",
                "WAYMARK_DATABASE_PASSWORD",
                "WAYMARK_DATABASE_OWNER_USER",
                "WAYMARK_DATABASE_OWNER_PASSWORD",
                "WAYMARK_PLATFORMS",
                "WAYMARK_RECORDS_KEYS"
            })
    void a_missing_setting_stops_the_start_with_one_sentence(String name) {
        settings.remove(name);
        assertFault(start(), name);
    }

    @ParameterizedTest
    @CsvSource({
        "WAYMARK_PORT, eighty",
        "WAYMARK_PORT, 70000",
        "WAYMARK_BASE_URL, waymark.example.org",
        "WAYMARK_BASE_URL, https://waymark.example.org/tool",
        "WAYMARK_DATABASE_URL, jdbc:mysql://localhost/x",
        "WAYMARK_PLATFORMS, /nowhere/platforms.json",
        "WAYMARK_CONTENT, /nowhere/content",
        "WAYMARK_RECORDS_KEYS, /nowhere/keys",
        "WAYMARK_LOGOS, /nowhere/logos",
        "WAYMARK_AUDIT_ROOTS, /nowhere/roots",
        "WAYMARK_ALLOW_PRIVATE_PLATFORMS, yes",
        "WAYMARK_LOGINS_PER_MINUTE, many",
        "WAYMARK_KEY_ROTATION_DAYS, 1",
        "WAYMARK_KEY_ROTATION_DAYS, often",
        "WAYMARK_ADDRESS, not an address",
        "WAYMARK_TRUSTED_PROXIES, not a range"
    })
    void a_wrong_setting_stops_the_start_with_one_sentence(String name, String value) {
        settings.put(name, value);
        assertFault(start(), name);
    }

    @Test
    void one_role_for_both_is_refused_and_so_is_a_wrong_password() {
        settings.put("WAYMARK_DATABASE_OWNER_USER", settings.get("WAYMARK_DATABASE_USER"));
        assertFault(start(), "WAYMARK_DATABASE_OWNER_USER");
        settings.putAll(stage.database().settings());
        settings.put("WAYMARK_DATABASE_OWNER_PASSWORD", "wrong-Secret-1");
        Outcome outcome = start();
        assertFault(outcome, "owner role");
        assertFalse(outcome.output().contains("wrong-Secret-1"), "prints a password");
    }

    @Test
    void a_database_that_is_not_there_is_named() {
        settings.put("WAYMARK_DATABASE_URL", "jdbc:postgresql://127.0.0.1:1/waymark");
        assertFault(start(), "127.0.0.1:1/waymark");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"organisations\":[{\"name\":\"A\",\"platforms\":[],\"colour\":\"red\"}]} | colour",
                "{\"organisation\":[]} | organisation",
                "{\"organisations\":[{\"platforms\":[]}]} | name",
                "{\"organisations\":[ | line 1",
                "[] | platforms.json"
            })
    void a_platforms_file_with_a_mistake_stops_the_start(String text, String named) throws IOException {
        settings.put("WAYMARK_PLATFORMS", write("platforms.json", text));
        assertFault(start(), named);
    }

    @Test
    void a_platform_on_this_machine_is_refused_unless_it_is_allowed() throws IOException {
        String platform = "{\"issuer\":\"http://127.0.0.1:9\",\"clientId\":\"c\",\"deploymentIds\":[\"1\"],"
                + "\"authorizationEndpoint\":\"http://127.0.0.1:9/a\",\"tokenEndpoint\":\"http://127.0.0.1:9/t\","
                + "\"jwksUri\":\"http://127.0.0.1:9/k\"}";
        settings.put(
                "WAYMARK_PLATFORMS",
                write("private.json", "{\"organisations\":[{\"name\":\"A\",\"platforms\":[" + platform + "]}]}"));
        assertFault(start(), "private.json");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "programme/session-04.yaml | number: four | line 1",
                "programme/session-04.yaml | 'title: [open' | line 2",
                "links.yaml | links: 7 | line 1",
                "nothing-like-it.yaml | a: b | nothing-like-it.yaml"
            })
    void a_content_pack_with_a_mistake_stops_the_start_with_file_line_and_reason(String file, String text, String named)
            throws IOException {
        Path pack = folder.resolve("pack");
        Files.createDirectories(pack.resolve(file).getParent());
        Files.writeString(pack.resolve(file), text + "\n");
        settings.put("WAYMARK_CONTENT", pack.toString());
        Outcome outcome = start();
        assertFault(outcome, file);
        assertTrue(outcome.output().contains(named), outcome.output());
    }

    @ParameterizedTest
    @CsvSource({"'', no key", "k1 tooshort, line 1", "'# only this', no key"})
    void a_file_of_master_keys_with_a_mistake_stops_the_start(String text, String named) throws IOException {
        settings.put("WAYMARK_RECORDS_KEYS", write("records-keys", text));
        assertFault(start(), named);
    }

    @Test
    void a_logo_that_is_no_picture_stops_the_start_by_name() throws IOException {
        Path logos = Files.createDirectories(folder.resolve("logos"));
        Files.writeString(logos.resolve("A Council.png"), "not a picture");
        settings.put("WAYMARK_LOGOS", logos.toString());
        assertFault(start(), "A Council.png is no picture of its kind");
    }

    @Test
    void migrate_migrates_and_ends_and_may_be_repeated() {
        try (EmbeddedDatabase empty = EmbeddedDatabase.temporary()) {
            WaymarkProcess command = process().with(empty.settings());
            Outcome first = command.run("migrate");
            assertEquals(0, first.status(), first.output());
            assertTrue(
                    first.output().matches("(?s).*up to date; migrations applied now: [1-9]\\d*\\..*"), first.output());
            Outcome second = command.run("migrate");
            assertEquals(0, second.status(), second.output());
            assertTrue(second.output().contains("applied now: 0."), second.output());
            assertApplicationOwnsNothing(new Rows(empty));
        }
    }

    @Test
    void a_command_that_does_not_exist_is_refused() {
        assertFault(process().run("dance"), "dance");
    }

    private Outcome start() {
        return process().run();
    }

    private WaymarkProcess process() {
        return new WaymarkProcess(Stage.jar(), folder.resolve("log")).with(settings);
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private static void assertFault(Outcome outcome, String named) {
        assertEquals(2, outcome.status(), outcome.output());
        Pages.assertOneSentence(outcome.output());
        assertTrue(outcome.output().contains(named), outcome.output());
    }

    private static void assertApplicationOwnsNothing(Rows rows) {
        assertEquals(
                0,
                rows.count("select count(*) from pg_class c join pg_roles r on r.oid = c.relowner"
                        + " where r.rolname = 'waymark_app'"));
        assertEquals(
                0,
                rows.count("select count(*) from pg_roles where rolname = 'waymark_app'"
                        + " and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb)"));
        assertEquals(
                0,
                rows.count(
                        "select count(*) from information_schema.columns c join pg_class t on t.relname = c.table_name"
                                + " where c.column_name = 'organisation_id' and c.table_schema = 'public' and t.relkind ="
                                + " 'r' and t.relname <> 'organisation' and not (t.relrowsecurity and"
                                + " t.relforcerowsecurity)"));
    }
}
