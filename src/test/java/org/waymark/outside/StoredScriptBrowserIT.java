package org.waymark.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.api.Test;
import org.waymark.practice.LmsPerson;

/**
 * Nothing that anybody writes runs in the browser of a reader: not where the header that forbids it is taken away, and not
 * where the answers are changed on their way as if nothing were escaped or sanitised. Each fence holds alone.
 */
@Outside
class StoredScriptBrowserIT {
    private static final int PAYLOADS_MIN = 300;
    /** Closes whatever a payload left open, so that the next one has its chance. */
    private static final String CLOSED =
            "--></script></style></textarea></title></xmp></template></noscript></select></svg></math></table></form></div>";

    @Test
    void no_stored_text_runs_in_any_page_and_each_fence_holds_alone(Stage stage, Browsers browsers) {
        try (Poisoned poisoned = Poisoned.on(stage)) {
            assertTrue(poisoned.more().size() >= PAYLOADS_MIN);
            Set<String> owners = Crawl.pages(stage.inside(poisoned.owner(), ""), 1);
            Set<String> readers = Crawl.pages(stage.inside(poisoned.reader(), ""), 1);
            System.out.println("Stored script: " + poisoned.more().size() + " payloads in "
                    + poisoned.fields().size() + " fields (no row: " + poisoned.empty() + ") on " + owners.size()
                    + " pages of the owner and " + readers.size() + " of a reader");
            UnaryOperator<String> raw = raw(poisoned);
            for (boolean isReader : List.of(false, true)) {
                LmsPerson person = isReader ? poisoned.reader() : poisoned.owner();
                Set<String> pages = isReader ? readers : owners;
                assertHarmless(poisoned, ScriptHunt.visit(stage, browsers, person, pages, false, body -> body), true);
                assertHarmless(
                        poisoned,
                        ScriptHunt.visit(
                                stage, browsers, person, Set.of("/", isReader ? "/inbox" : "/reflection"), true, raw),
                        false);
            }
            assertHarmless(
                    poisoned,
                    ScriptHunt.visit(
                            stage,
                            browsers,
                            Leads.person(stage),
                            Set.of(
                                    "/people/" + poisoned.ids().get(0),
                                    "/people/" + poisoned.ids().get(1)),
                            false,
                            body -> body),
                    true);
            assertHarmless(poisoned, ScriptHunt.taken(stage, browsers, poisoned.owner()), true);
            ScriptHunt.Seen open =
                    ScriptHunt.visit(stage, browsers, poisoned.owner(), Set.of("/reflection"), false, raw);
            System.out.println("Stored script: with both fences down "
                    + open.ran().size() + " run, " + open.foreign().size() + " ask another host");
            assertTrue(open.ran().size() >= 100 && open.foreign().size() >= 5, () -> "nothing could have run: " + open);
        }
    }

    private static void assertHarmless(Poisoned poisoned, ScriptHunt.Seen seen, boolean isEscaped) {
        List<String> ran = seen.ran().stream().map(poisoned::named).toList();
        assertEquals(List.of(), ran);
        assertEquals(Set.of(), seen.dialogs());
        assertEquals(Set.of(), seen.foreign());
        assertEquals(Set.of(), seen.guessed(), "of a type that a browser might guess");
        if (isEscaped) {
            assertEquals(Map.of(), seen.active(), "what would run when somebody presses it");
        }
    }

    /** As if templates escaped nothing and Markdown became whatever HTML it holds. */
    private static UnaryOperator<String> raw(Poisoned poisoned) {
        Parser parser = Parser.builder().build();
        HtmlRenderer renderer = HtmlRenderer.builder().build();
        StringBuilder more = new StringBuilder();
        for (String payload : poisoned.more()) {
            more.append("<div>").append(payload).append(CLOSED);
            more.append("<div>").append(renderer.render(parser.parse(payload))).append(CLOSED);
        }
        return body -> body.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&#34;", "\"")
                .replace("&#39;", "'")
                .replace("&quot;", "\"")
                .replace("&amp;", "&")
                .replace("</body>", CLOSED + more + "</body>");
    }
}
