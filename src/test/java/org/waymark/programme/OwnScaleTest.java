package org.waymark.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The scale as delivered says that it is ours; an organisation may have another. */
class OwnScaleTest {
    private static final String FILE = "scale/self-assessment.yaml";

    @TempDir
    private Path folder;

    @Test
    void our_scale_has_four_steps_and_says_whose_words_they_are() {
        Scale scale = ContentPack.read(Optional.empty()).scale();
        assertEquals(4, scale.steps().size());
        assertTrue(scale.note().contains("ours"), scale.note());
        assertTrue(scale.steps().stream().noneMatch(step -> step.label().matches(".*[0-9].*")), "a step is no mark");
    }

    @Test
    void an_organisation_may_change_words_and_number_of_steps() throws IOException {
        Scale scale = new PackFixture(folder)
                .write(FILE, steps("Not yet", "Sometimes", "Always"))
                .read()
                .scale();
        assertEquals(
                List.of("Not yet", "Sometimes", "Always"),
                scale.steps().stream().map(Scale.Level::label).toList());
    }

    @Test
    void a_scale_has_two_to_seven_steps_and_short_words() throws IOException {
        assertEquals(
                1,
                new PackFixture(folder).write(FILE, steps("Alone")).problems().size());
        assertEquals(
                1,
                new PackFixture(folder)
                        .write(
                                FILE,
                                steps("1", "2", "3", "4", "5", "6", "7", "8").replace("label: ", "label: Step "))
                        .problems()
                        .size());
        assertEquals(
                1,
                new PackFixture(folder)
                        .write(FILE, steps("Short", "Long ".repeat(9)))
                        .problems()
                        .size());
    }

    private static String steps(String... labels) {
        StringBuilder text = new StringBuilder(
                "id: own\nversion: \"1\"\nsource: Us\nlicence: Ours\ntitle: Own\nnote: Agreed by us\nsteps:\n");
        for (int i = 0; i < labels.length; i++) {
            text.append("  - key: s")
                    .append(i)
                    .append("\n    label: ")
                    .append(labels[i])
                    .append("\n    text: Words\n");
        }
        return text.toString();
    }
}
