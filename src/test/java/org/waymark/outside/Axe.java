package org.waymark.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Frame;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * What axe and a look at the structure say of the page in a frame. The tags are those that GOV.UK Frontend tests with. One
 * rule is left out: contrast of 7:1, which is level AAA and which GOV.UK Frontend's own red for errors does not reach.
 */
final class Axe {
    private static final List<String> TAGS =
            List.of("best-practice", "wcag2a", "wcag2aa", "wcag2aaa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final String SCRIPT = script();
    private static final String RUN = """
        async (tags) => {
          const found = await axe.run(document, {
            runOnly: { type: "tag", values: tags }, resultTypes: ["violations"], iframes: false,
            rules: { "color-contrast-enhanced": { enabled: false } } });
          return found.violations.map((each) => each.id + " (" + each.help + "): "
            + each.nodes.map((node) => node.html.slice(0, 160) + " – "
              + node.any.concat(node.all, node.none).map((check) => check.message).join("; ")).join(" | "));
        }\
        """;
    private static final String STRUCTURE = """
        () => {
          const wrong = [];
          const levels = [...document.querySelectorAll("h1,h2,h3,h4,h5,h6")].map((h) => Number(h.tagName[1]));
          if (levels.filter((level) => level === 1).length !== 1) wrong.push("h1: " + levels);
          levels.forEach((level, i) => { if (i && level > levels[i - 1] + 1) wrong.push("levels: " + levels); });
          if (document.documentElement.lang !== "en-GB") wrong.push("lang: " + document.documentElement.lang);
          if (!/ – Waymark$/.test(document.title)) wrong.push("title: " + document.title);
          const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
          if (wide > 0) wrong.push("scrolls sideways by " + wide + ": " + [...document.querySelectorAll("body *")]
            .filter((e) => e.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
            .slice(0, 4).map((e) => e.tagName + "." + e.className).join(", "));
          for (const field of document.querySelectorAll("input:not([type=hidden]), textarea, select")) {
            if (!field.labels?.length && !field.ariaLabel) wrong.push("no label: " + field.name);
          }
          const targets = {};
          for (const link of document.querySelectorAll("a[href]")) {
            const name = (link.ariaLabel ?? link.textContent).replace(/\\s+/g, " ").trim();
            const to = link.getAttribute("href").replace(/#.*/, "");
            if (/^(click here|here|more)$/i.test(name)) wrong.push("link name: " + name);
            if (name in targets && targets[name] !== to) wrong.push("two targets for '" + name + "': " + to);
            targets[name] = to;
          }
          try {
            if (localStorage.length + sessionStorage.length) wrong.push("keeps something in the browser");
          } catch (blocked) {
            // In the frame of another site there is no storage at all.
          }
          return wrong;
        }\
        """;

    private Axe() {}

    static void assertAccessible(Frame frame, String what) {
        frame.evaluate(SCRIPT);
        assertEquals(List.of(), frame.evaluate(RUN, TAGS), what + " at " + frame.url());
        assertSound(frame, what);
    }

    /** Structure alone. */
    static void assertSound(Frame frame, String what) {
        assertEquals(List.of(), frame.evaluate(STRUCTURE, Map.of()), what + " at " + frame.url());
    }

    private static String script() {
        try (InputStream script = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
