package org.waymark.records;

import java.util.ArrayList;
import java.util.List;

/** One hash for many lines (as in RFC 9162, section 2.1): leaves and nodes are told apart, an odd one goes up as it is. */
final class MerkleRoot {
    private MerkleRoot() {}

    /** @param lines in the order in which they stand; none has a root too */
    static String of(List<String> lines) {
        List<String> level =
                lines.stream().map(line -> Hashes.hex("leaf " + line)).toList();
        while (level.size() > 1) {
            List<String> above = new ArrayList<>();
            for (int i = 0; i < level.size(); i += 2) {
                above.add(
                        i + 1 < level.size()
                                ? Hashes.hex("node " + level.get(i) + " " + level.get(i + 1))
                                : level.get(i));
            }
            level = above;
        }
        return level.isEmpty() ? Hashes.hex("") : level.get(0);
    }
}
