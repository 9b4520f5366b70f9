package org.waymark.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Route;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.api.Test;
import org.waymark.practice.LmsPerson;
import org.waymark.practice.client.LaunchClient;

/**
 * Nothing that anybody writes runs in the browser of a reader: not where the header that forbids it is taken away, and not
 * where the answers are changed on their way as if nothing were escaped or sanitised. Each fence holds alone.
 */
@Outside
class StoredScriptBrowserIT {
    private static final int PAYLOADS_MIN = 300;
    private static final int ALIKE_MAX = 2;
    private static final Pattern LINK = Pattern.compile("href=\"(?:/v/[^/\"]+)(/[^\"#]*)");
    private static final String POLICY = "content-security-policy";
    /** Closes whatever a payload left open, so that the next one has its chance. */
    private static final String CLOSED =
            "--></script></style></textarea></title></xmp></template></noscript></select></svg></math></table></form></div>";
    /** Presses, focuses and points at whatever would run; says how much that was. */
    private static final String POKE = """
            () => {
              let active = 0;
              const runs = (to) => /^(javascript|vbscript|data):/i.test(String(to ?? "").replace(/[\\s\\x00-\\x1f]/g, ""));
              for (const each of [...document.querySelectorAll("*")]) {
                for (const { name } of [...each.attributes]) {
                  if (name.startsWith("on")) {
                    active++;
                    each.dispatchEvent(new Event(name.slice(2)));
                  }
                }
                if (runs(each.href?.baseVal ?? each.getAttribute("href")) || runs(each.getAttribute("xlink:href"))) {
                  active++;
                  each.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }));
                }
                if (each.localName === "form" && runs(each.getAttribute("action"))) {
                  active++;
                  each.requestSubmit?.();
                }
              }
              return active;
            }\
            """;

    /** What came of visiting pages. */
    private record Seen(
            Set<Integer> ran, Set<String> foreign, Set<String> dialogs, Map<String, Object> active, int pages) {}

    @Test
    void no_stored_text_runs_in_any_page_and_each_fence_holds_alone(Stage stage, Browsers browsers) {
        Poisoned poisoned = Poisoned.on(stage);
        assertTrue(poisoned.more().size() >= PAYLOADS_MIN);
        Set<String> owners = pages(stage, poisoned.owner());
        Set<String> readers = pages(stage, poisoned.reader());
        System.out.println("Stored script: " + poisoned.more().size() + " payloads in "
                + poisoned.fields().size() + " fields on " + owners.size() + " pages of the owner and " + readers.size()
                + " of a reader");
        assertHarmless(poisoned, visit(stage, browsers, poisoned.owner(), owners, false, body -> body), true);
        assertHarmless(poisoned, visit(stage, browsers, poisoned.reader(), readers, false, body -> body), true);
        UnaryOperator<String> raw = raw(poisoned);
        assertHarmless(poisoned, visit(stage, browsers, poisoned.owner(), owners, true, raw), false);
        assertHarmless(poisoned, visit(stage, browsers, poisoned.reader(), readers, true, raw), false);
        Seen open = visit(stage, browsers, poisoned.owner(), Set.of("/reflection"), false, raw);
        System.out.println("Stored script: with both fences down " + open.ran().size() + " run, "
                + open.foreign().size() + " ask another host");
        assertTrue(open.ran().size() >= 100 && open.foreign().size() >= 5, () -> "nothing could have run: " + open);
    }

    private static void assertHarmless(Poisoned poisoned, Seen seen, boolean isEscaped) {
        List<String> ran = seen.ran().stream().map(poisoned::named).toList();
        assertEquals(List.of(), ran);
        assertEquals(Set.of(), seen.dialogs());
        assertEquals(Set.of(), seen.foreign());
        if (isEscaped) {
            assertEquals(Map.of(), seen.active(), "what would run when somebody presses it");
        }
    }

    private static Seen visit(
            Stage stage,
            Browsers browsers,
            LmsPerson person,
            Set<String> pages,
            boolean hasPolicy,
            UnaryOperator<String> change) {
        Seen seen = new Seen(new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), new HashMap<>(), pages.size());
        try (Screen screen = Screen.of(stage, browsers, Screen.Kind.PHONE)) {
            screen.profile().exposeFunction("ran", number -> seen.ran().add(((Number) number[0]).intValue()));
            screen.open(person, "");
            String visit = screen.visit();
            screen.page().onDialog(dialog -> {
                seen.dialogs().add(dialog.message());
                dialog.dismiss();
            });
            screen.profile().route(url -> true, route -> answer(stage, route, seen, hasPolicy, change));
            for (String path : pages) {
                Frame frame = screen.page().mainFrame();
                frame.navigate(visit + path);
                Object active = frame.evaluate(POKE);
                frame.waitForTimeout(20);
                if (!active.equals(0)) {
                    seen.active().put(path, active);
                }
            }
        }
        return seen;
    }

    private static void answer(Stage stage, Route route, Seen seen, boolean hasPolicy, UnaryOperator<String> change) {
        String url = route.request().url();
        if (!url.startsWith(stage.address().toString())) {
            if (url.startsWith("http")) {
                seen.foreign().add(url);
            }
            route.abort();
        } else if (route.request().isNavigationRequest()
                && route.request().frame().parentFrame() == null) {
            APIResponse answer = route.fetch();
            Map<String, String> headers = new HashMap<>(answer.headers());
            headers.remove("content-length");
            headers.remove("content-encoding");
            if (!hasPolicy) {
                headers.remove(POLICY);
            }
            String body = new String(answer.body(), StandardCharsets.UTF_8);
            route.fulfill(new Route.FulfillOptions()
                    .setStatus(answer.status())
                    .setHeaders(headers)
                    .setBody(change.apply(body)));
        } else {
            route.resume();
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

    /** Every page that links lead to, few of each kind. */
    private static Set<String> pages(Stage stage, LmsPerson person) {
        LaunchClient browser = stage.inside(person, "");
        Map<String, Integer> alike = new HashMap<>();
        Set<String> pages = new LinkedHashSet<>();
        Deque<String> waiting =
                new ArrayDeque<>(List.of("/", "/kept", "/name", "/portfolio/taking", "/inbox", "/sharing"));
        while (!waiting.isEmpty()) {
            String path = waiting.poll();
            String kind = path.replaceAll("[0-9a-f-]{36}", "…")
                    .replaceAll("=[^&]*", "=")
                    .replaceAll("[0-9]+", "n");
            if (!pages.contains(path) && alike.merge(kind, 1, Integer::sum) <= ALIKE_MAX && pages.add(path)) {
                Matcher links = LINK.matcher(browser.open(path).body());
                while (links.find()) {
                    waiting.add(links.group(1).replace("&amp;", "&"));
                }
            }
        }
        return pages;
    }
}
