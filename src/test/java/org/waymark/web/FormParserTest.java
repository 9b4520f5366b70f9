package org.waymark.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormParserTest {
    private static Form parse(String body) {
        return FormParser.parse(body.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void text_in_any_script_arrives_as_it_was_written() {
        assertEquals(
                "Ŵy’n dda 👍 & x=1+2",
                parse("note=%C5%B4y%E2%80%99n+dda+%F0%9F%91%8D+%26+x%3D1%2B2").text("note"));
        assertEquals("a=b", parse("note=a=b").text("note"));
    }

    @Test
    void an_escape_may_end_the_text() {
        assertEquals("é", parse("note=%C3%A9").text("note"));
    }

    @Test
    void line_ends_become_one_character() {
        assertEquals(
                "one\ntwo\nthree\nfour",
                parse("note=one%0D%0Atwo%0Athree%0Dfour").text("note"));
    }

    @Test
    void fields_keep_their_order_and_empty_ones_count() {
        assertEquals(
                List.of("b", "a", "c"), List.copyOf(parse("b=1&a=&&c").values().keySet()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "note=one&note=two",
                "note=%00",
                "note=a\0b",
                "note=%C3",
                "note=%FF",
                "note=%ED%A0%80",
                "note=%C0%80",
                "note=%4",
                "note=%",
                "note=%zz",
                "note=%-1",
                "=value"
            })
    void a_form_that_would_have_to_be_guessed_is_refused(String body) {
        WebRefusal refusal = assertThrows(WebRefusal.class, () -> parse(body));
        assertEquals(400, refusal.status());
    }

    @Test
    void more_fields_than_any_page_has_are_refused() {
        StringBuilder body = new StringBuilder("f=0");
        for (int i = 1; i < FormParser.FIELDS_MAX; i++) {
            body.append("&f").append(i).append('=').append(i);
        }
        assertEquals(FormParser.FIELDS_MAX, parse(body.toString()).values().size());
        assertThrows(WebRefusal.class, () -> parse(body + "&more=1"));
        assertThrows(WebRefusal.class, () -> parse("n".repeat(FormParser.NAME_CHARACTERS_MAX + 1) + "=1"));
    }
}
