package org.waymark.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.practice.client.LaunchClient;
import org.waymark.practice.demo.WaymarkProcess.Outcome;

/** A sealed record is checked from its file alone, and changed by nobody. */
@Outside
class SealedHttpIT {
    @TempDir
    Path folder;

    private Stage stage;
    private Agreers two;

    @BeforeEach
    void take(Stage shared) {
        stage = shared;
        two = Agreers.at(shared).begun().agreed().presented().sealed();
    }

    @Test
    void the_pdf_says_what_was_signed_and_is_found_genuine() throws IOException {
        byte[] pdf = file(two.supervisor(), "pdf");
        Printed printed = new Printed(pdf);
        assertEquals(List.of(), printed.faults());
        assertTrue(printed.words().contains("We agreed this about location"), printed.words());
        assertTrue(printed.words().contains(two.superviseeName()), printed.words());
        Path keys = write("keys", two.supervisee().open("/records/keys").body().getBytes(StandardCharsets.UTF_8));
        Outcome genuine = verify(write("record.pdf", pdf), keys);
        assertEquals(0, genuine.status(), genuine.output());
        assertTrue(genuine.output().contains("GENUINE: Supervision agreement"), genuine.output());
        assertTrue(genuine.output().contains("Signed by " + two.superviseeName()), genuine.output());
        assertTrue(genuine.output().contains("We agreed this about location"), genuine.output());
        Outcome unknown = verify(write("other.pdf", pdf), write("other", "k AAAA\n".getBytes(StandardCharsets.UTF_8)));
        assertEquals(1, unknown.status());
        assertTrue(unknown.output().contains("not among the keys given"), unknown.output());
    }

    @Test
    void whatever_is_changed_in_the_data_is_named() throws IOException {
        String data = new String(file(two.supervisee(), "data"), StandardCharsets.UTF_8);
        assertChange(data, data.replace("about location", "about cocation"), "the text is not the one");
        assertChange(
                data, data.replaceFirst("\"typedName\":\"[^\"]+\"", "\"typedName\":\"X\""), "the seal does not fit");
        assertChange(data, data.replaceFirst("\"signedAt\":\"20", "\"signedAt\":\"19"), "the seal does not fit");
        assertChange(data, data.replaceFirst("\"signature\":\"..", "\"signature\":\"AA"), "the seal does not fit");
        assertChange(data, "{}", "holds no sealed record");
        assertChange(data, "not JSON", "cannot be read");
    }

    @Test
    void no_role_changes_or_deletes_what_was_signed() {
        String paper = two.paper().replaceFirst(".*/", "");
        for (String statement : List.of(
                "update record_paper set hash = repeat('0', 64) where id = ?::uuid",
                "update record_paper set state = 'VOID' where id = ?::uuid",
                "delete from record_signature where paper_id = ?::uuid",
                "update record_signature set typed_name = 'X' where paper_id = ?::uuid",
                "update record_party set seat = 'x' where paper_id = ?::uuid",
                "delete from record_paper where id = ?::uuid")) {
            assertThrows(IllegalStateException.class, () -> stage.rows().change(statement, paper), statement);
        }
        assertEquals(200, two.supervisee().open(two.paper()).status());
    }

    @Test
    void only_what_is_sealed_is_made_a_file() {
        Agreers open = Agreers.at(stage).begun().agreed().presented();
        assertEquals(409, open.supervisee().open(open.paper() + "/pdf").status());
    }

    private void assertChange(String data, String changed, String named) throws IOException {
        assertFalse(data.equals(changed), named);
        Outcome outcome = verify(write("changed.json", changed.getBytes(StandardCharsets.UTF_8)));
        assertEquals(1, outcome.status(), outcome.output());
        assertTrue(outcome.output().contains("NOT GENUINE") && outcome.output().contains(named), outcome.output());
    }

    private Outcome verify(Path... files) {
        List<String> words = new java.util.ArrayList<>(List.of("verify"));
        for (Path file : files) {
            words.add(file.toString());
        }
        return stage.node(0).run(words.toArray(String[]::new));
    }

    private Path write(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private byte[] file(LaunchClient browser, String kind) {
        return browser.download(two.paper() + "/" + kind).body();
    }
}
