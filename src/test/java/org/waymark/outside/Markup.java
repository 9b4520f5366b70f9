package org.waymark.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.regex.Pattern;
import org.waymark.practice.client.WebPage;

/** What people with bad intentions type, and a look at whether any of it came out as more than words. */
final class Markup {
    static final List<String> ALL = List.of(
            "<script>alert('stored')</script>",
            "<img src=x onerror=alert('stored')>",
            "<svg/onload=alert('stored')>",
            "\"><script>alert('stored')</script>",
            "</textarea><script>alert('stored')</script>",
            "</title><script>alert('stored')</script>",
            "[press](javascript:alert('stored'))",
            "[press](https://example.org/ \"onmouseover=alert('stored')\")",
            "![picture](https://example.org/x.png)",
            "<a href=\"javascript:alert('stored')\">press</a>",
            "<iframe srcdoc=\"<script>alert('stored')</script>\"></iframe>",
            "<style>body{display:none}</style>",
            "<base href=https://evil.example>",
            "<form action=https://evil.example><button>press</button></form>",
            "<meta http-equiv=refresh content='0;url=https://evil.example'>",
            "${7*7} @{x} #{x} {{x}}");

    /** Our own scripts have an address; nothing else of these is ever in a page of ours. */
    private static final List<Pattern> NEVER = List.of(
            Pattern.compile("<script(?! type=\"module\" src=\"/assets/)", Pattern.CASE_INSENSITIVE),
            Pattern.compile("<[^>]*\\son[a-z]+\\s*=\\s*[^>]*>", Pattern.CASE_INSENSITIVE),
            Pattern.compile("<(iframe|img|object|embed|base|style)\\b", Pattern.CASE_INSENSITIVE),
            Pattern.compile("<[^>]*(href|src|action)=\"?\\s*(javascript|data|vbscript):", Pattern.CASE_INSENSITIVE),
            Pattern.compile("<[^>]*evil\\.example", Pattern.CASE_INSENSITIVE));

    private Markup() {}

    static void assertHarmless(WebPage page) {
        assertEquals(200, page.status(), page::text);
        Pages.assertSound(page);
        for (Pattern never : NEVER) {
            assertFalse(never.matcher(page.body()).find(), () -> never + " in " + page.address() + ":\n" + page.body());
        }
    }
}
