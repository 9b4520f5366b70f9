package org.waymark.outside;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.waymark.practice.LmsPerson;
import org.waymark.practice.client.LaunchClient;

/** Opens many pages in a browser and sees what runs there that nobody meant to run. */
final class ScriptHunt {
    /** Said to the console by whatever runs. A function of the test would be asked of by pages that are about to close. */
    private static final String RAN = "payload ";

    private static final String POLICY = "content-security-policy";
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
    record Seen(
            Set<Integer> ran,
            Set<String> foreign,
            Set<String> dialogs,
            Map<String, Object> active,
            Set<String> guessed) {
        static Seen nothing() {
            return new Seen(new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), new HashMap<>(), new TreeSet<>());
        }
    }

    private ScriptHunt() {}

    static Seen visit(
            Stage stage,
            Browsers browsers,
            LmsPerson person,
            Set<String> pages,
            boolean hasPolicy,
            UnaryOperator<String> change) {
        Seen seen = Seen.nothing();
        try (Screen screen = Screen.of(stage, browsers, Screen.Kind.PHONE)) {
            watch(screen.profile(), seen);
            screen.open(person, "");
            String visit = screen.visit();
            screen.page().onDialog(dialog -> heard(dialog, seen));
            screen.profile().route(url -> true, route -> answer(stage, route, seen, hasPolicy, change));
            for (String path : pages) {
                Frame frame = screen.page().mainFrame();
                frame.navigate(visit + path);
                poke(frame, path, seen);
            }
        }
        return seen;
    }

    private static void watch(BrowserContext profile, Seen seen) {
        profile.addInitScript("window.ran = (number) => console.debug('" + RAN + "' + number)");
        profile.onConsoleMessage(message -> {
            if (message.text().matches(RAN + "[0-9]+")) {
                seen.ran().add(Integer.parseInt(message.text().substring(RAN.length())));
            }
        });
    }

    private static void heard(Dialog dialog, Seen seen) {
        seen.dialogs().add(dialog.message());
        dialog.dismiss();
    }

    private static void poke(Frame frame, String path, Seen seen) {
        Object active = frame.evaluate(POKE);
        frame.waitForTimeout(20);
        if (!active.equals(0)) {
            seen.active().put(path, active);
        }
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
            if (!"nosniff".equals(headers.get("x-content-type-options")) || !headers.containsKey("content-type")) {
                seen.guessed().add(url);
            }
            String policy = headers.getOrDefault(POLICY, "");
            if (!policy.contains("default-src 'none'") || policy.contains("unsafe")) {
                seen.guessed().add(url + " has the policy " + policy);
            }
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

    /** What somebody takes along, as their browser shows it from a folder, its own policy taken out. */
    static Seen taken(Stage stage, Browsers browsers, LmsPerson person) {
        Seen seen = Seen.nothing();
        LaunchClient owner = stage.inside(person, "");
        Map<String, String> files = new HashMap<>(Unpacked.files(owner.download(owner.open("/portfolio/taking")
                        .form("/portfolio/taking/file")
                        .with("as", "data"))
                .body()));
        files.put(
                "everything.json",
                new String(
                        owner.download(owner.open("/everything").form("/everything/file"))
                                .body(),
                        StandardCharsets.UTF_8));
        assertTrue(files.size() >= 4, files.keySet()::toString);
        try (BrowserContext profile = browsers.profile(800, 600)) {
            watch(profile, seen);
            Page page = profile.newPage();
            page.onDialog(dialog -> heard(dialog, seen));
            profile.route(url -> url.startsWith("http"), route -> {
                seen.foreign().add(route.request().url());
                route.abort();
            });
            for (Map.Entry<String, String> file : files.entrySet()) {
                Path path = stage.folder().resolve("taken-" + file.getKey());
                Files.writeString(
                        path, file.getValue().replaceAll("<meta http-equiv=\"Content-Security-Policy\"[^>]*>", ""));
                page.navigate(path.toUri().toString());
                poke(page.mainFrame(), file.getKey(), seen);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return seen;
    }
}
