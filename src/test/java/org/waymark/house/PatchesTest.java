package org.waymark.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The patches of {@code deploy/mutate}, which take one check of access away each. */
class PatchesTest {
    private static final Path ROOT = House.here().root();

    @Test
    void each_patch_stands_in_its_file_exactly_once() throws IOException {
        List<String> faults = new ArrayList<>();
        List<String> patches =
                List.of(Files.readString(ROOT.resolve("deploy/mutate/patches")).split("(?m)^= "));
        for (String patch : patches.subList(1, patches.size())) {
            List<String> lines = patch.lines().toList();
            String was = lines.stream()
                    .filter(line -> line.startsWith("- "))
                    .map(line -> line.substring(2))
                    .collect(Collectors.joining("\n"));
            String file = lines.stream()
                    .filter(line -> line.startsWith("file "))
                    .findFirst()
                    .orElseThrow()
                    .substring("file ".length());
            String source = Files.readString(ROOT.resolve(file));
            long times = Pattern.compile(Pattern.quote(was))
                    .matcher(source)
                    .results()
                    .count();
            if (was.isEmpty() || times != 1) {
                faults.add(lines.get(0) + ": " + times + " times in " + file);
            }
        }
        assertTrue(patches.size() > 20, "none were read");
        assertEquals(List.of(), faults);
    }
}
