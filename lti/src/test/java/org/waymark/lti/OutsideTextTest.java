package org.waymark.lti;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tsugi.ags2.objects.Score;

/** Words, addresses and JSON that come from outside, or go there. */
class OutsideTextTest {

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void the_words_of_a_platform_are_one_clean_line_of_five_hundred_characters() {
        assertEquals("not gradable", Texts.words(bytes("\u0007not\r\n\t gradable\u0000 \u0085")));
        assertEquals(500, Texts.words(bytes("x".repeat(1 << 20))).length());
        assertEquals(499, Texts.words(bytes("x".repeat(499) + "\ud83d\ude00")).length());
        assertEquals("", Texts.words(new byte[0]));
        assertEquals("\uFFFD", Texts.words(new byte[] {(byte) 0xFF}));
    }

    @Test
    void an_origin_leaves_a_usual_port_out_and_ignores_case() {
        assertEquals("https://lms.example", WebAddresses.origin(URI.create("HTTPS://LMS.example:443/a?b")));
        assertEquals("http://lms.example:8080", WebAddresses.origin(URI.create("http://lms.example:8080/")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"//a.b/", "ftp://a.b/", "https://u@a.b/", "https:///x", "a", "https://a.b\\c", "javascript:x"})
    void what_is_no_web_address_is_none(String text) {
        assertTrue(WebAddresses.parse(text).isEmpty());
    }

    @Test
    void a_parameter_goes_behind_the_others_and_drops_a_fragment() {
        assertEquals(
                URI.create("https://a.b/c?d=e&f=g%20%26"),
                WebAddresses.with(URI.create("https://a.b/c?d=e"), "f", "g &"));
        assertEquals(URI.create("https://a.b/c?f=g"), WebAddresses.with(URI.create("https://a.b/c#x"), "f", "g"));
    }

    @Test
    void a_page_is_no_json_and_a_deep_nest_is_refused() {
        assertEquals(Optional.empty(), Json.object(bytes("<html>no</html>")));
        assertEquals(Optional.empty(), Json.object(bytes("[1]")));
        assertEquals(Optional.empty(), Json.node(new byte[0]));
        assertEquals(Optional.empty(), Json.node(bytes("[".repeat(50) + "]".repeat(50))));
    }

    @Test
    void whole_points_are_written_without_a_fraction_and_what_is_missing_not_at_all() {
        Score score = new Score();
        score.scoreMaximum = 100.0;
        score.scoreGiven = 66.5;
        String json = new String(Json.bytes(score), StandardCharsets.UTF_8);
        assertTrue(json.contains("\"scoreMaximum\":100}") || json.contains("\"scoreMaximum\":100,"), json);
        assertTrue(json.contains("66.5"));
        assertFalse(json.contains("comment"));
    }

    @Test
    void a_platform_is_its_issuer_its_endpoints_and_its_list_and_nobody_else() {
        Registration moodle = new TestPlatform("https://moodle.example.org", "c").registration;
        assertTrue(moodle.isOnPlatform(URI.create("https://MOODLE.example.org/x")));
        assertTrue(moodle.isOnPlatform(URI.create("https://courses.example.org/x")));
        assertFalse(moodle.isOnPlatform(URI.create("https://moodle.example.org.evil.example/x")));
        assertFalse(moodle.isOnPlatform(URI.create("/x")));
    }
}
