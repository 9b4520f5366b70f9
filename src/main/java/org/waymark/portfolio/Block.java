package org.waymark.portfolio;

import java.util.Arrays;
import java.util.List;

/** A piece of a document, whatever file it becomes. Labels are worded already; empty for none. */
public sealed interface Block {
    /** Something written, as plain text. */
    record Words(String label, String text) implements Block {
        /** Its paragraphs, each as its lines. */
        public List<List<String>> paragraphs() {
            return Arrays.stream(text.strip().split("\n\\s*\n"))
                    .map(paragraph -> paragraph.lines().toList())
                    .toList();
        }
    }

    /** Something written with marks of formatting, as it was written. */
    record Marked(String label, String source) implements Block {}

    /** Short facts, each with its name. */
    record Facts(List<Fact> facts) implements Block {
        public Facts {
            facts = List.copyOf(facts);
        }
    }

    /** One of them. */
    record Fact(String label, String value) {}

    /** A table; the first cell of a row is its heading. */
    record Grid(String caption, List<String> headings, List<List<String>> rows) implements Block {
        public Grid {
            headings = List.copyOf(headings);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }
}
