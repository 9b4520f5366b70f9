package org.waymark.records;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MerkleRootTest {
    @Test
    void every_line_its_place_and_their_number_change_it() {
        Set<String> roots = new HashSet<>();
        int count = 0;
        for (int size = 0; size < 9; size++) {
            List<String> lines = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                lines.add("line " + i);
            }
            roots.add(MerkleRoot.of(lines));
            count++;
            for (int i = 0; i < size; i++) {
                List<String> changed = new ArrayList<>(lines);
                changed.set(i, "changed");
                roots.add(MerkleRoot.of(changed));
                count++;
            }
            if (size > 1) {
                List<String> swapped = new ArrayList<>(lines);
                swapped.set(0, lines.get(size - 1));
                swapped.set(size - 1, lines.get(0));
                roots.add(MerkleRoot.of(swapped));
                count++;
            }
        }
        assertEquals(count, roots.size());
    }
}
