package org.waymark.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class KeptTextTest {
    @Test
    void what_a_person_wrote_is_kept_and_machinery_is_not() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("form", "8f14e45f-ceea-467f-a2d5-a4d2b9a0a1c3.some seal with many characters");
        values.put("id_token", "x".repeat(400));
        values.put("version", "3");
        values.put("mode", "group");
        values.put("note", "I was moved by this.\nStill am.");
        values.put("unbroken", "y".repeat(31));
        values.put("empty", "  ");
        assertEquals(List.of("I was moved by this.\nStill am.", "y".repeat(31)), KeptText.of(new Form(values)));
    }
}
