package org.waymark.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {
    private static final List<String> ALLOWED =
            List.of("p", "br", "strong", "em", "ul", "ol", "li", "blockquote", "h2", "h3", "h4", "h5", "h6", "a");

    @Test
    void the_small_set_is_rendered_and_headings_begin_below_the_page() {
        assertEquals("<h2>One</h2>", Markdown.html("# One", 1).strip());
        assertEquals("<h4>One</h4>", Markdown.html("# One", 3).strip());
        assertEquals("<h6>One</h6>", Markdown.html("# One", 5).strip());
        assertEquals(
                "<h2>Six</h2><h3>Six</h3><h2>One</h2><h3>Three</h3>",
                Markdown.html("###### Six\n###### Six\n# One\n### Three", 1).replace("\n", ""));
        assertEquals(
                "<p>a <strong>b</strong> <em>c</em></p>",
                Markdown.html("a **b** *c*", 1).strip());
        assertTrue(Markdown.html("- a\n- b", 1).replace("\n", "").contains("<ul><li>a</li><li>b</li></ul>"));
        assertTrue(Markdown.html("> said", 1).contains("<blockquote>"));
        assertEquals("<p>one<br />two</p>", Markdown.html("one\ntwo", 1).strip().replace("\n", ""));
    }

    @Test
    void links_lead_to_https_only_and_tell_nobody_where_they_came_from() {
        String link = Markdown.html("[words](https://example.org/a?b=c&d=e)", 1);
        assertTrue(link.contains("href=\"https://example.org/a?b&#61;c&amp;d&#61;e\""), link);
        assertTrue(link.contains("nofollow") && link.contains("noopener") && link.contains("noreferrer"), link);
        for (String address : List.of(
                "http://example.org",
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                "data:text/html,x",
                "//example.org",
                "/sharing",
                "vbscript:x")) {
            String html = Markdown.html("[words](" + address + ")", 1);
            assertFalse(html.contains("href"), html);
            assertTrue(html.contains("words"), html);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "![alt](https://example.org/x.png)",
                "[a](https://example.org \"onmouseover=alert(1)\")",
                "<svg onload=alert(1)>",
                "<a href='javascript:alert(1)'>x</a>",
                "# <iframe src=javascript:alert(1)>",
                "- <style>*{display:none}</style>",
                "`<b onclick=alert(1)>`",
                "<https://example.org/\"onclick=alert(1)>",
                "[x]: javascript:alert(1)\n\n[x]",
                "&lt;script&gt;alert(1)&lt;/script&gt;",
                "<!-- --><script>alert(1)</script>",
                "```\n<script>alert(1)</script>\n```",
                "---\n<base href=https://example.org>"
            })
    void nothing_but_the_small_set_ever_comes_out(String source) {
        String html = Markdown.html(source, 1);
        java.util.regex.Matcher tag =
                java.util.regex.Pattern.compile("<\\s*/?\\s*([^\\s>/]*)([^>]*)").matcher(html);
        while (tag.find()) {
            assertTrue(ALLOWED.contains(tag.group(1)), html);
            assertFalse(tag.group(2).matches("(?is).*\\bon\\w+\\s*=\\s*[\"'].*"), html);
            assertTrue(
                    tag.group(2).isBlank() || tag.group(2).matches("(?s) href=\"https://[^\"]*\" rel=\"[a-z ]*\"| /"),
                    html);
        }
    }

    @Test
    void a_picture_is_its_words() {
        assertEquals(
                "<p>before the words after</p>",
                Markdown.html("before ![the words](https://x.org/a.png) after", 1)
                        .strip());
    }

    @Test
    void marks_by_the_thousand_neither_take_long_nor_fail() {
        for (String marks :
                List.of(">", "- ", "*a **b ", "[", "![", "**", "_a_*", "\\", "`", "<", "&", "# ", "1. ", "[a](")) {
            String source = marks.repeat(20_000 / marks.length());
            assertTimeoutPreemptively(Duration.ofSeconds(5), () -> Markdown.html(source, 1), marks);
        }
        String nested = "*a **b ".repeat(2_000) + "c** d*".repeat(2_000);
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> Markdown.html(nested, 1));
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> Markdown.html("line\n".repeat(4_000), 1));
    }
}
