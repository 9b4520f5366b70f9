package org.waymark.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.practice.client.LaunchClient;
import org.waymark.practice.client.WebPage;

/** Everything about a person goes to that person, whatever table a room may add, and nothing of anybody else. */
@Outside
class EverythingHttpIT {
    private static final String ABOUT_PERSONS = """
        select distinct c.table_name from information_schema.columns c
         where c.table_schema = 'public' and c.data_type = 'uuid'
           and c.column_name in ('person_id', 'owner_id', 'reader_id', 'actor_id', 'author_id', 'supporter_id', 'led_by')
        union
        select cl.relname from pg_constraint f join pg_class cl on cl.oid = f.conrelid
         where f.contype = 'f' and f.confrelid = 'person'::regclass\
        """;
    /** The person stands there only as whoever did something to a thing of the organisation; the audit has that. */
    private static final Set<String> NOT_ABOUT_THEM = Set.of("course_copy");

    private Stage stage;

    @BeforeEach
    void take(Stage shared) {
        stage = shared;
    }

    @Test
    void every_table_that_names_a_person_is_in_the_file() throws IOException {
        Set<String> named = Files.readAllLines(Path.of("main/resources/records/about-a-person.csv")).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\\|")[0])
                .collect(Collectors.toSet());
        Set<String> missing = new TreeSet<>(stage.rows().texts(ABOUT_PERSONS));
        assertTrue(missing.size() > 15, () -> "found only " + missing);
        missing.removeAll(named);
        missing.removeAll(NOT_ABOUT_THEM);
        assertEquals(Set.of(), missing);
    }

    @Test
    void the_file_holds_ones_own_words_and_no_secret_and_nobody_elses() throws IOException {
        String canary = "canary" + System.nanoTime();
        Desk other = Desk.at(stage, 4);
        other.write("introduction", "s04-introduction-question", canary);
        Desk desk = Desk.at(stage, 4);
        desk.write("introduction", "s04-introduction-question", "my own words");
        desk.keep("my own line", "self-assessment");
        Diary.of(stage, desk.person()).add(2, 3, "my own reason");
        LaunchClient browser = desk.browser();
        WebPage page = browser.open("/everything");
        Pages.assertSound(page);
        byte[] file = browser.download(page.form("/everything/file")).body();
        String all = new String(file, StandardCharsets.UTF_8);
        JsonNode json = new ObjectMapper().readTree(file);
        assertEquals("waymark-everything", json.path("format").asText());
        for (String own : List.of(
                "my own words", "my own line", "my own reason", desk.person().name())) {
            assertTrue(all.contains(own), () -> "misses " + own);
        }
        assertFalse(all.contains(canary), "somebody else's words");
        assertFalse(all.contains(other.person().name()), "somebody else's name");
        for (String secret : List.of("token_hash", "told_hash", "secret")) {
            assertFalse(all.contains(secret), secret);
        }
        for (JsonNode table : json.path("tables")) {
            assertFalse(table.path("what").asText().startsWith("records."), table::toString);
        }
        assertTrue(all.contains("records.everything-taken"), "asking is noted");
    }
}
