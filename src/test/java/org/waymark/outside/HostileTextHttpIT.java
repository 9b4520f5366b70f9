package org.waymark.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.waymark.practice.Form;
import org.waymark.practice.client.LaunchClient;
import org.waymark.practice.client.WebPage;

/**
 * Every text field of every form of the portfolio takes what no form expects: it is kept as it was written, or the page
 * says in plain words why it is not and still holds all of it. The fields are read from the pages themselves.
 */
@Outside
class HostileTextHttpIT {
    /** Fewer than these would mean that the walk no longer finds the forms. */
    private static final int FIELDS_MIN = 20;

    private static final Pattern FORM = Pattern.compile(
            "<form\\b[^>]*\\baction=\"([^\"]*)\"[^>]*method=\"post\"[^>]*>(.*?)</form>", Pattern.DOTALL);
    private static final Pattern FIELD = Pattern.compile(
            "<textarea\\b[^>]*\\bname=\"([^\"]+)\"|<input\\b(?=[^>]*\\btype=\"(?:text|search|email)\")[^>]*\\bname=\"([^\"]+)\"");
    private static final String COLUMNS = """
            select string_agg(format('select %L || left(%I, 2000000) from %I where strpos(%I, ''#'') > 0',
                   table_name || '.' || column_name || ': ', column_name, table_name, column_name), ' union all ')
              from information_schema.columns join information_schema.tables using (table_schema, table_name)
             where table_schema = 'public' and table_type = 'BASE TABLE' and data_type = 'text'\
            """;
    private static final Map<String, Function<String, String>> TEXTS = new LinkedHashMap<>();

    static {
        TEXTS.put("long", mark -> mark + " and on".repeat(20_000) + mark);
        TEXTS.put("one word", mark -> mark + "x".repeat(1_000_000) + mark);
        TEXTS.put("lines", mark -> (mark + "\n").repeat(10_000) + mark);
        TEXTS.put("short lines", mark -> mark + "\n".repeat(9_000) + mark);
        TEXTS.put("control", mark -> mark + "\u0001a\u0007b\u0008c\u000bd\u000ce\u001bf\u007fg\u0085h\u009f" + mark);
        TEXTS.put("no characters", mark -> mark + "\ufffe\uffff\ufdd0\ud83f\udffe\ufffd" + mark);
        TEXTS.put("directions", mark -> mark + "\u202eabc\u2066\u05d0\u05d1\u061c\u0627\u2028\u2029\ufeff" + mark);
        TEXTS.put(
                "signs",
                mark -> mark + "\ud83d\udc69\u200d\ud83d\udc67 \ud83c\udff3\ufe0f e\u0301\u0323 o"
                        + "\u0300\u0316".repeat(60) + mark);
    }

    /** What no browser sends, as its bytes are escaped; refused as a whole, because to mend it is to change it. */
    private static final Map<String, String> MALFORMED =
            Map.of("NUL", "%00", "half a pair", "%ED%A0%80", "cut character", "%F0%9F%98", "overlong", "%C0%AF");

    private static final Pattern TURNING = Pattern.compile("[\\u202a-\\u202e\\u2066-\\u2069]");

    /** One field of one form. */
    private record Place(String page, String action, String field) {}

    private final Set<String> faults = new TreeSet<>();
    private final Map<String, Integer> outcomes = new LinkedHashMap<>();
    private final Set<String> malformed = new TreeSet<>();
    private final Map<String, Long> millis = new LinkedHashMap<>();
    private Stage stage;
    private String look;
    private WebPage last;
    private int marks;

    @Test
    void what_no_form_expects_is_kept_as_written_or_refused_in_plain_words_with_the_text(Stage shared) {
        stage = shared;
        Furnished furnished = Furnished.on(stage);
        LaunchClient owner = stage.inside(furnished.owner(), "");
        LaunchClient reader = stage.inside(furnished.reader(), "");
        Set<Place> places = places(owner);
        Set<Place> readers = places(reader);
        readers.removeIf(place -> places.stream().anyMatch(there -> isAlike(there, place)));
        places.forEach(place -> fill(owner, place));
        readers.forEach(place -> fill(reader, place));
        outcomes.put("fields", places.size() + readers.size());
        System.out.println("Hostile texts: " + outcomes + " " + millis);
        assertTrue(outcomes.get("fields") >= FIELDS_MIN, () -> "few fields: " + places + readers);
        assertEquals("", faults.stream().collect(Collectors.joining("\n")));
        for (WebPage page : List.of(owner.open("/"), owner.open("/portfolio/taking"), reader.open("/inbox"))) {
            assertEquals(200, page.status());
        }
    }

    private Set<Place> places(LaunchClient browser) {
        Map<String, Place> places = new LinkedHashMap<>();
        for (String path : Crawl.pages(browser, 1)) {
            Matcher form = FORM.matcher(browser.open(path).body());
            while (form.find()) {
                String action = form.group(1).replaceFirst("^/v/[^/]+", "");
                Matcher field = FIELD.matcher(form.group(2));
                while (field.find()) {
                    String name = field.group(1) == null ? field.group(2) : field.group(1);
                    // Taken by a button of its own; ProgrammeHttpIT tries that.
                    if (name.startsWith("due-") && action.startsWith("/programme/")) {
                        continue;
                    }
                    places.putIfAbsent(kind(action, name), new Place(path, action, name));
                }
            }
        }
        return new LinkedHashSet<>(places.values());
    }

    private static boolean isAlike(Place one, Place other) {
        return kind(one.action(), one.field()).equals(kind(other.action(), other.field()));
    }

    /** All notes of a session are one kind, and all days of one form. */
    private static String kind(String action, String field) {
        String of = Crawl.kind(action);
        String name = Crawl.kind(field).replaceFirst("-(day|month|year)$", "-day");
        return of + " " + (of.startsWith("/programme/") ? name.replaceFirst("^text\\..*", "text.") : name);
    }

    private void fill(LaunchClient browser, Place place) {
        last = null;
        TEXTS.forEach((name, text) -> {
            String mark = "#" + marks++ + "h";
            long from = System.nanoTime();
            fill(browser, place, name, mark, text.apply(mark));
            millis.merge(name, (System.nanoTime() - from) / 1_000_000, Long::sum);
        });
        if (!malformed.add(Crawl.kind(place.action()))) {
            return;
        }
        Form form = form(browser, place).with(place.field(), "XXXX");
        MALFORMED.forEach((name, bytes) -> {
            WebPage answer = stage.wire()
                    .post(
                            form.action().getPath(),
                            form.encoded().replace("XXXX", "#malformed" + bytes),
                            Csrf.ours(stage, browser));
            if (answer.status() != 400 || answer.heading().isEmpty()) {
                fault(place, name, "answered " + answer.status());
            }
        });
    }

    private void fill(LaunchClient browser, Place place, String name, String mark, String text) {
        Form form = next(browser, place).with(place.field(), text);
        WebPage answer = browser.submit(form);
        String plain = normal(text);
        String line = plain.replace('\n', ' ').strip();
        last = answer.status() == 422 ? answer : null;
        boolean isShown = List.of(text, plain, line).stream().anyMatch(answer.body()::contains);
        List<String> written = answer.status() >= 400 && isShown ? List.of() : written(mark);
        String shown = TURNING.matcher(line).replaceAll("");
        boolean isKept = written.stream()
                .anyMatch(there ->
                        there.contains(plain) || there.contains(line) || isName(place) && there.contains(shown));
        if (answer.status() >= 500) {
            fault(place, name, "answered " + answer.status());
        } else if (!written.isEmpty() && !isKept) {
            fault(
                    place,
                    name,
                    "was changed: "
                            + written.stream()
                                    .map(there ->
                                            there.substring(0, Math.min(60, there.length())) + " of " + there.length())
                                    .toList());
        } else if (answer.status() >= 400 && !isShown) {
            fault(place, name, answer.status() + " without the text: " + answer.heading());
        } else if (answer.status() >= 400 && !isExplained(answer)) {
            fault(place, name, answer.status() + " without a reason: " + answer.heading());
        } else if (answer.status() < 400 && !isShown && !isKept) {
            fault(place, name, "was lost without a word: " + answer.heading());
        }
        outcomes.merge(answer.status() >= 400 ? "refused with the text" : "kept", 1, Integer::sum);
    }

    /** The form as it came back with the text that was refused; else as its page shows it. */
    private Form next(LaunchClient browser, Place place) {
        return last == null ? form(browser, place) : in(last, place).orElseGet(() -> form(browser, place));
    }

    private Form form(LaunchClient browser, Place place) {
        last = null;
        return in(browser.open(place.page()), place)
                .orElseThrow(() ->
                        new AssertionError(place + " is gone: " + browser.page().text()));
    }

    private static Optional<Form> in(WebPage page, Place place) {
        return page.forms().stream()
                .filter(form -> form.action().getPath().endsWith(place.action().replaceFirst("[?#].*", "")))
                .filter(form ->
                        form.fields().stream().anyMatch(field -> field.name().equals(place.field())))
                .findFirst();
    }

    /** In the name of a person nothing may turn the direction of what stands after it; decided with names. */
    private static boolean isName(Place place) {
        return place.action().equals("/name");
    }

    /** As the decision about texts says: without what no keyboard writes, else as it came. */
    private static String normal(String text) {
        return text.codePoints()
                .filter(point -> !Character.isISOControl(point) || point == '\n' || point == '\t')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isExplained(WebPage answer) {
        return answer.body().contains("govuk-error") || answer.status() == 413;
    }

    /** What stands anywhere in the database with this mark. */
    private List<String> written(String mark) {
        if (look == null) {
            look = stage.rows().texts(COLUMNS).get(0);
        }
        return stage.rows().texts(look.replace("'#'", "'" + mark + "'"));
    }

    private void fault(Place place, String name, String what) {
        faults.add(Crawl.kind(place.action()) + " " + Crawl.kind(place.field()) + ": " + name + " " + what);
    }
}
