package org.waymark.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.Meets;

/** The kinds of support that a plan suggests: the five of the printed form, or an organisation's own. */
class OwnSupportTest {
    private static final String FILE = "plan/development.yaml";
    private static final String HEAD = "id: own\nversion: \"1\"\nsource: Us\nlicence: Ours\nsupport:";

    @TempDir
    private Path folder;

    @Test
    @Meets("S002-65")
    void five_kinds_are_suggested_as_delivered() {
        assertEquals(5, ContentPack.read(Optional.empty()).supportKinds().size());
    }

    @Test
    void an_organisation_may_suggest_others_but_not_none() throws IOException {
        assertEquals(
                List.of("a day with the out-of-hours team"),
                new PackFixture(folder)
                        .write(FILE, HEAD + "\n  - key: night\n    label: a day with the out-of-hours team\n")
                        .read()
                        .supportKinds());
        assertEquals(
                1,
                new PackFixture(folder).write(FILE, HEAD + " []\n").problems().size());
        assertEquals(
                1,
                new PackFixture(folder)
                        .write(FILE, HEAD + "\n  - key: long\n    label: " + "x".repeat(81) + "\n")
                        .problems()
                        .size());
    }
}
