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
 * What axe and a look at the structure say of the page in a frame. The tags are those that GOV.UK Frontend tests with, level
 * AAA among them; no rule is left out. What axe cannot decide counts as a fault too, unless a person looked and wrote why
 * it is none.
 */
final class Axe {
    private static final List<String> TAGS =
            List.of("best-practice", "wcag2a", "wcag2aa", "wcag2aaa", "wcag21a", "wcag21aa", "wcag22aa");
    /** Rule and element that axe leaves undecided; beside each stands what a person found. */
    private static final List<List<String>> SEEN = List.of(
            // Ticks beside words that say the same in the same colour; the words are judged, and a sign needs 3 to 1
            // only.
            List.of("color-contrast", "span[aria-hidden=true]"),
            List.of("color-contrast-enhanced", "span[aria-hidden=true]"),
            // The strip lies over the page with a white ground of its own; axe cannot tell because its lines lie over
            // different elements. ContrastTest judges its colours.
            List.of("color-contrast", ".waymark-stay--shown *"),
            List.of("color-contrast-enhanced", ".waymark-stay--shown *"),
            // What is scrolled out of sight in the labelled box of a wide table. Its colours are those of every table,
            // which
            // are judged wherever one fits.
            List.of("color-contrast", ".waymark-scroll th, .waymark-scroll td, .waymark-scroll td *"),
            List.of("color-contrast-enhanced", ".waymark-scroll th, .waymark-scroll td, .waymark-scroll td *"));

    private static final String SCRIPT = script();
    private static final String RUN = """
        async ([tags, seen]) => {
          // In forced colours axe reads colours that are not shown (-webkit-text-fill-color); ours are read below.
          const isForced = matchMedia("(forced-colors: active)").matches;
          const rules = Object.fromEntries(["color-contrast", "color-contrast-enhanced", "link-in-text-block"]
            .map((rule) => [rule, { enabled: !isForced }]));
          const found = await axe.run(document, {
            runOnly: { type: "tag", values: tags }, resultTypes: ["violations", "incomplete"], iframes: false, elementRef: true, rules });
          const told = (each, node) => each.id + " (" + each.help + "): " + node.html.slice(0, 160) + " – "
            + node.any.concat(node.all, node.none).map((check) => check.message
              + (check.relatedNodes ?? []).map((other) => " " + other.html.slice(0, 80)).join("")).join("; ");
          const undecided = found.incomplete.flatMap((each) => each.nodes
            .filter((node) => !seen.some(([rule, what]) => rule === each.id && node.element.matches(what)))
            .map((node) => "undecided: " + told(each, node)));
          return found.violations.flatMap((each) => each.nodes.map((node) => told(each, node))).concat(undecided);
        }\
        """;
    private static final String STRUCTURE = """
        () => {
          const wrong = [];
          const levels = [...document.querySelectorAll("h1,h2,h3,h4,h5,h6")].map((h) => Number(h.tagName[1]));
          if (matchMedia("(forced-colors: active)").matches) {
            const probe = document.body.appendChild(document.createElement("i"));
            const chosen = ["CanvasText", "LinkText", "VisitedText", "ButtonText", "FieldText", "HighlightText", "GrayText"]
              .map((name) => (probe.style.setProperty("color", name), getComputedStyle(probe).color));
            probe.remove();
            for (const element of document.querySelectorAll("body *")) {
              const { color, forcedColorAdjust } = getComputedStyle(element);
              const isDrawn = element.closest("svg") || element.hidden;
              if (!isDrawn && (forcedColorAdjust === "none" || !chosen.includes(color))) {
                wrong.push("not the reader's colour: " + color + " of " + element.outerHTML.slice(0, 80));
              }
            }
          }
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
        assertEquals(List.of(), frame.evaluate(RUN, List.of(TAGS, SEEN)), what + " at " + frame.url());
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
