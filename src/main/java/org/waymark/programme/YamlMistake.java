package org.waymark.programme;

import java.util.Map;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** Says the usual slips of someone who edits YAML by hand in words that tell what to do. */
final class YamlMistake {
    private static final String NOT_CLOSED = "while scanning a quoted scalar";

    private static final Map<String, String> WORDS = Map.of(
            "mapping values are not allowed here",
            "a colon followed by a blank stands within the text, or the indentation is wrong; put the whole text in quotes",
            "found character '\t",
            "a tab is used where blanks are needed; indent with blanks only",
            "found character '",
            "the text begins with a character that has a meaning of its own in YAML; put the whole text in quotes",
            "found unexpected end of stream",
            "a quotation mark opens here and is never closed",
            "but found another document",
            "a second document begins here; only one belongs in a file",
            "found unknown escape character",
            "a backslash within double quotes has a meaning of its own; use single quotes",
            "expected <block end>",
            "the indentation does not fit the lines above, or text follows a closing quotation mark",
            "expected ',' or",
            "a square or curly bracket is not closed, or a comma is missing in it");

    private YamlMistake() {}

    /** @return whether the mistake lies where the unfinished thing begins, not where the reader gave up */
    static boolean startsEarlier(MarkedYamlEngineException fault) {
        return NOT_CLOSED.equals(fault.getContext())
                && String.valueOf(fault.getProblem()).startsWith("found unexpected end of stream");
    }

    static String reason(MarkedYamlEngineException fault) {
        String problem = String.valueOf(fault.getProblem());
        return WORDS.entrySet().stream()
                .filter(entry -> problem.startsWith(entry.getKey()))
                .max((one, other) -> one.getKey().length() - other.getKey().length())
                .map(Map.Entry::getValue)
                .orElse("this cannot be read as YAML (" + problem + ")");
    }
}
