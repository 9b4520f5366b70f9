package org.waymark.lti.launch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collections;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.waymark.lti.Texts;

/** Custom parameters as Moodle sends them, and what they mean. */
final class Custom {

    private Custom() {}

    /**
     * One flat object with names in lower case. Gone are: null (what privacy settings withhold) and variables that the
     * platform did not know and left as {@code $Name}. Of a name in two spellings the one with capitals counts, for it is
     * the one that was configured.
     */
    static ObjectNode flat(JsonNode claim) {
        ObjectNode flat = JsonNodeFactory.instance.objectNode();
        for (Iterator<Map.Entry<String, JsonNode>> entries = claim.fields(); entries.hasNext(); ) {
            Map.Entry<String, JsonNode> entry = entries.next();
            String lower = entry.getKey().toLowerCase(Locale.ROOT);
            boolean isAsConfigured = !lower.equals(entry.getKey()) || !flat.has(lower);
            if (!entry.getValue().isNull() && !isVariable(entry.getValue().asText()) && isAsConfigured) {
                flat.put(lower, Texts.label(entry.getValue().asText()).orElse(""));
            }
        }
        return flat;
    }

    /** The same as a map in the order of names. */
    static Map<String, String> map(Map<String, String> flat) {
        return flat == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(flat));
    }

    /** Whether it is a whole variable, such as {@code $ResourceLink.submission.endDateTime}; "$5 off" is not. */
    private static boolean isVariable(String value) {
        if (value.length() < 2 || value.charAt(0) != '$' || !Character.isLetter(value.charAt(1))) {
            return false;
        }
        return value.chars().skip(1).allMatch(c -> Character.isLetterOrDigit(c) || c == '.' || c == '_');
    }
}
