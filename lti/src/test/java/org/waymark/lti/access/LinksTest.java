package org.waymark.lti.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinksTest {

    private static final URI ASKED = URI.create("https://moodle.example.org/members?limit=2");
    private static final URI NEXT = URI.create("https://moodle.example.org/members?from=2");

    private static Optional<URI> next(String... headers) {
        return Links.next(List.of(headers)).flatMap(link -> Links.resolve(ASKED, link));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<https://moodle.example.org/members?from=2>; rel=\"next\"",
                "<https://moodle.example.org/members?from=2>; rel=next",
                "<https://moodle.example.org/members?from=2>;rel=\"last NEXT\"",
                "<https://moodle.example.org/members?from=2>; title=\"a\"; rel = \"next\"",
                "<https://moodle.example.org/members?from=2>; rel=\u201Cnext\u201D",
                "<https://a.b/1>; rel=\"first\", </members?from=2>; rel=\"next\", <https://a.b/9>; rel=\"last\"",
                "<?from=2>; rel=next"
            })
    void the_next_page_is_found_however_the_header_is_written(String header) {
        assertEquals(Optional.of(NEXT), next(header));
    }

    @Test
    void curly_quotes_are_read_as_the_bytes_that_http_hands_over() {
        byte[] sent =
                "<https://moodle.example.org/members?from=2>; rel=\u201Cnext\u201D".getBytes(StandardCharsets.UTF_8);
        assertEquals(Optional.of(NEXT), next(new String(sent, StandardCharsets.ISO_8859_1)));
    }

    @Test
    void the_next_page_may_stand_in_a_header_of_its_own() {
        assertEquals(
                Optional.of(NEXT),
                next("<https://a.b/1>; rel=\"first\"", "<https://moodle.example.org/members?from=2>; rel=\"next\""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "next",
                "<https://a.b/>; rel=\"prev\"",
                "<https://a.b/>; rel=\"nextish\"",
                "<https://a.b/>; title=\"rel=next\""
            })
    void anything_else_is_no_next_page(String header) {
        assertEquals(Optional.empty(), Links.next(List.of(header)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<https://a b/>; rel=next", "<mailto:x@y.z>; rel=next", "<https://u@a.b/>; rel=next"})
    void a_next_page_without_a_usable_address_is_known_to_be_one(String header) {
        assertTrue(Links.next(List.of(header)).isPresent());
        assertEquals(Optional.empty(), next(header));
    }
}
