package org.waymark.programme;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing that lies in a pack folder can hang the start, exhaust it, or pass for content. */
class HostilePackTest {
    private static final String SESSION = "programme/session-04.yaml";

    @TempDir
    private Path folder;

    private PackFixture pack() {
        return new PackFixture(folder);
    }

    private static void refused(PackFixture pack, String... sentences) {
        assertEquals(List.of(sentences), assertTimeoutPreemptively(Duration.ofSeconds(20), pack::problems));
    }

    @Test
    void a_file_that_is_not_utf_8_is_refused_at_its_line() throws IOException {
        String text = BundledContent.text(SESSION).replace("title: Ethics", "title: Ethics ’ é");
        refused(
                pack().write(SESSION, text.replace('’', '\'').getBytes(ISO_8859_1)),
                SESSION + ", line 12: a character is not UTF-8; save the file again with the encoding UTF-8");
        refused(
                pack().write(SESSION, text.getBytes(UTF_16)),
                SESSION + ", line 1: a character is not UTF-8; save the file again with the encoding UTF-8");
        byte[] cutOff = "id: café".getBytes(UTF_8);
        refused(
                pack().write(SESSION, Arrays.copyOf(cutOff, cutOff.length - 1)),
                SESSION + ", line 1: a character is not UTF-8; save the file again with the encoding UTF-8");
    }

    @Test
    void a_file_of_five_megabytes_is_refused() throws IOException {
        refused(
                pack().write(SESSION, "# padding\n".repeat(500_000)),
                SESSION + ", line 1: the file is larger than 256 kB, which is the limit");
    }

    @Test
    void references_that_multiply_are_refused_before_they_do() throws IOException {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
        for (int i = 1; i < 40; i++) {
            bomb.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
        }
        refused(
                pack().write(SESSION, bomb.toString()),
                SESSION
                        + ", line 1: a word here begins with & or *, which YAML takes for a reference; put the text in quotes");
    }

    @Test
    void bottomless_nesting_is_refused() throws IOException {
        refused(pack().write(SESSION, "[".repeat(200_000)), SESSION + ", line 1: lists are nested too deeply");
        refused(pack().write(SESSION, "- ".repeat(100_000)), SESSION + ", line 1: lists are nested too deeply");
    }

    @Test
    void an_empty_file_and_an_invisible_character_are_refused() throws IOException {
        refused(pack().write(SESSION, "# nothing\n"), SESSION + ", line 1: the file is empty");
        refused(
                pack().write(SESSION, "id: x\n\ntitle: a\u0007b\n"),
                SESSION
                        + ", line 3: a character stands here that cannot be seen or printed; delete it and type the words again");
    }

    @Test
    void a_link_that_leads_back_into_its_own_folder_is_refused() throws IOException {
        Files.createDirectories(folder.resolve("programme"));
        Files.createSymbolicLink(folder.resolve("programme/again"), folder);
        refused(pack(), "programme/again, line 1: this link leads back into its own folder");
    }

    @Test
    void links_that_lead_to_each_other_or_nowhere_are_refused() throws IOException {
        Files.createDirectories(folder.resolve("programme"));
        Files.createSymbolicLink(folder.resolve(SESSION), folder.resolve("programme/session-05.yaml"));
        Files.createSymbolicLink(folder.resolve("programme/session-05.yaml"), folder.resolve(SESSION));
        refused(
                pack(),
                "programme/session-04.yaml, line 1: this link leads nowhere",
                "programme/session-05.yaml, line 1: this link leads nowhere");
    }

    @Test
    void a_file_of_an_unknown_name_is_refused() throws IOException {
        refused(
                pack().write("programme/session-13.yaml", BundledContent.text(SESSION)),
                "programme/session-13.yaml, line 1: no content belongs under this name; a pack may hold "
                        + ContentKind.PLACES);
    }

    @Test
    void a_schema_of_their_own_is_refused_and_an_unchanged_copy_passed_over() throws IOException {
        String name = "schema/session.schema.json";
        refused(pack().write(name, BundledContent.text(name)));
        refused(
                pack().write(name, "true"),
                name
                        + ", line 1: schemas belong to Waymark and cannot be changed or added; take the file out of the pack");
    }

    @Test
    void a_folder_that_is_not_there_is_refused() {
        Path missing = folder.resolve("missing");
        assertEquals(
                List.of(missing + ", line 1: this is not a folder that Waymark can read"),
                ContentCheck.problems(Optional.of(missing)));
    }

    @Test
    void a_folder_without_end_is_refused() throws IOException {
        for (int i = 0; i < 600; i++) {
            pack().write("links/list-%d.yaml".formatted(i), "# nothing\n");
        }
        assertTrue(pack().problems().contains("folder, line 1: the folder holds more than 500 files"));
    }
}
