package org.waymark.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The file that says where chains ended: read as it was written, whatever broke off or was changed. */
class RootFileTest {
    private static final Instant FIRST = Instant.parse("2026-03-02T10:00:00Z");
    private static final Instant SECOND = FIRST.plusSeconds(3_600);

    private final ChainThing thing = new ChainThing("agreement", UUID.randomUUID());

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void writeTwo() {
        UUID organisation = UUID.randomUUID();
        file = RootFile.of(folder, organisation);
        append(3, FIRST);
        append(5, SECOND);
        assertEquals(List.of(organisation), RootFile.organisations(folder));
    }

    @Test
    void all_heads_and_the_last_root_are_read() {
        RootFile.Content content = RootFile.read(file);
        assertEquals(List.of(), content.faults());
        assertEquals(
                List.of(3, 5),
                content.heads().stream().map(RootFile.Head::sequence).toList());
        assertEquals(SECOND, content.last());
        assertEquals(2, content.roots());
    }

    @Test
    void what_broke_off_counts_for_nothing_and_the_next_block_stands() throws IOException {
        Files.writeString(
                file,
                "\nbegin 2026-03-02T12:00:00Z\nhead agreement " + thing.id() + " 7 ab\nhead agr",
                StandardOpenOption.APPEND);
        assertEquals(2, RootFile.read(file).roots());
        append(9, SECOND.plusSeconds(3_600));
        RootFile.Content content = RootFile.read(file);
        assertEquals(3, content.roots());
        assertEquals(9, content.heads().get(2).sequence());
        assertEquals(1, content.faults().size(), content.faults()::toString);
    }

    @Test
    void a_changed_line_and_a_root_taken_out_are_named() throws IOException {
        String text = Files.readString(file);
        Files.writeString(file, text.replaceFirst(" 3 ", " 2 "));
        assertFault("the root of " + FIRST + " does not fit");
        Files.writeString(file, text.substring(text.lastIndexOf("\nbegin")));
        assertFault("the root before that of " + SECOND);
        Files.writeString(file, text + "nonsense\n");
        assertFault("\"nonsense\" is no line");
    }

    private void assertFault(String named) {
        List<String> faults = RootFile.read(file).faults();
        assertTrue(faults.stream().anyMatch(fault -> fault.startsWith(named)), faults::toString);
    }

    private void append(int sequence, Instant at) {
        RootFile.Head head = new RootFile.Head(thing, sequence, Hashes.hex("code " + sequence), at);
        RootFile.append(file, RootFile.read(file), List.of(head), at);
    }
}
