package org.waymark.programme;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.Meets;

/** An organisation lays its own files over ours. */
class OwnPackTest {
    private static final Path OURS = Path.of("../content");

    @TempDir
    private Path folder;

    @Test
    void without_a_folder_our_own_content_is_read() {
        assertEquals(List.of(), ContentCheck.problems(Optional.empty()));
        assertEquals(12, ContentPack.read(Optional.empty()).sessions().size());
    }

    @Test
    void our_schemas_are_json_schema_themselves() {
        assertDoesNotThrow(() -> new ContentSchemas(true));
    }

    @Test
    void an_empty_folder_changes_nothing() {
        assertEquals(
                ContentPack.read(Optional.empty()).sessions(),
                new PackFixture(folder).read().sessions());
    }

    @Test
    void every_file_of_ours_is_in_the_list_and_the_whole_folder_serves_as_a_pack() throws IOException {
        try (Stream<Path> files = Files.walk(OURS)) {
            assertEquals(
                    files.map(file -> OURS.relativize(file).toString().replace('\\', '/'))
                            .filter(name -> name.endsWith(".yaml"))
                            .sorted()
                            .toList(),
                    BundledContent.files().stream().sorted().toList());
        }
        assertEquals(List.of(), ContentCheck.problems(Optional.of(OURS)));
    }

    @Test
    void a_file_of_the_same_name_takes_the_place_of_ours() throws IOException {
        ContentPack pack = new PackFixture(folder)
                .change("programme/session-04.yaml", "Which ethical principles do you supervise by?", "Which ones?")
                .read();
        assertEquals(
                "Which ones?",
                pack.session(4)
                        .orElseThrow()
                        .step("s04-introduction-question")
                        .orElseThrow()
                        .text());
        assertEquals(ContentPack.read(Optional.empty()).session(5), pack.session(5));
    }

    @Test
    @Meets({"S004-52", "S004-59"})
    void days_and_minutes_may_be_shared_out_otherwise() throws IOException {
        ContentPack pack = new PackFixture(folder)
                .change("programme/programme.yaml", "[1, 2, 3, 4]", "[1, 2, 3]")
                .change("programme/programme.yaml", "[5, 6, 7, 8]", "[4, 5, 6, 7, 8]")
                .change("programme/session-04.yaml", "minutes: 15", "minutes: 10")
                .change("programme/session-04.yaml", "minutes: 30", "minutes: 35")
                .read();
        assertEquals(List.of(4, 5, 6, 7, 8), pack.programme().days().get(1).sessions());
        assertEquals(90, pack.session(4).orElseThrow().minutes());
    }

    @Test
    @Meets("S004-69")
    void a_further_list_of_links_can_be_used_in_a_session() throws IOException {
        String list = """
                id: our-links
                version: "1"
                source: Anyshire Council
                licence: ours
                links:
                  - key: our-policy
                    label: Supervision policy
                    kind: page
                    publisher: Anyshire Council
                    site: intranet.anyshire.example
                    address: https://intranet.anyshire.example/policies/supervision?v=2
                """;
        ContentPack pack = new PackFixture(folder)
                .write("links/ours.yaml", list)
                .change("programme/session-04.yaml", "links: [standards]", "links: [standards, our-policy]")
                .read();
        Link link = pack.session(4)
                .orElseThrow()
                .preparation("s04-prepare-read")
                .orElseThrow()
                .links()
                .get(1);
        assertEquals("Supervision policy", link.label());
        assertTrue(link.isExact());
        assertEquals(Optional.of(link), pack.link("our-policy"));
    }

    @Test
    void statements_can_be_added_to_an_area() throws IOException {
        ContentPack pack = new PackFixture(folder)
                .change(
                        "framework/pqs.yaml",
                        "statements: []",
                        "statements:\n      - key: a1-law\n        text: Knows the law.")
                .read();
        assertEquals(
                List.of(new Area.Statement("a1-law", "Knows the law.")),
                pack.area(1).orElseThrow().statements());
    }

    @Test
    void files_saved_by_a_windows_editor_are_read() throws IOException {
        String text =
                "\uFEFF" + BundledContent.text("programme/session-04.yaml").replace("\n", "\r\n");
        assertEquals(
                ContentPack.read(Optional.empty()).session(4),
                new PackFixture(folder)
                        .write("programme/session-04.yaml", text)
                        .read()
                        .session(4));
    }

    @Test
    void notes_hidden_files_and_mounted_links_do_no_harm() throws IOException {
        PackFixture pack = new PackFixture(folder)
                .write("README.md", "Ours")
                .write("notes.txt", "Ours")
                .write(".git/config", "x")
                .change("programme/session-04.yaml", "title: Ethics and values", "title: Ethics");
        Files.move(folder.resolve("programme"), folder.resolve("..data"));
        Files.createSymbolicLink(folder.resolve("programme"), Path.of("..data"));
        assertEquals("Ethics", pack.read().session(4).orElseThrow().title());
    }

    @Test
    void what_was_read_cannot_be_changed() {
        ContentPack pack = ContentPack.read(Optional.empty());
        Session session = pack.session(1).orElseThrow();
        assertThrows(UnsupportedOperationException.class, () -> pack.sessions().clear());
        assertThrows(UnsupportedOperationException.class, () -> pack.links().clear());
        assertThrows(
                UnsupportedOperationException.class, () -> session.segments().clear());
        assertThrows(UnsupportedOperationException.class, () -> session.aims().clear());
        assertThrows(
                UnsupportedOperationException.class,
                () -> pack.programme().days().clear());
    }

    @Test
    void what_does_not_exist_is_not_found() {
        ContentPack pack = ContentPack.read(Optional.empty());
        assertTrue(pack.session(0).isEmpty());
        assertTrue(pack.session(13).isEmpty());
        assertTrue(pack.link("none").isEmpty());
        assertTrue(pack.session(1).orElseThrow().step("s02-reflection-question").isEmpty());
        assertTrue(pack.session(1).orElseThrow().segment("pause").isEmpty());
        assertFalse(StepKind.AIMS.takesNotes());
        assertTrue(StepKind.QUESTION.takesNotes());
    }
}
