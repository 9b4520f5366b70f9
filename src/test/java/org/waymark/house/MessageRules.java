package org.waymark.house;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Texts live in {@code src/main/resources/messages/<room>.properties} (a translation adds {@code _cy} and the like). A
 * string that looks like {@code room.page.element} in shipped Java or in a template is taken for a key and must exist.
 * Keys put together at run time are declared by their beginning, with a final dot, in {@code dynamic-keys.csv}.
 */
public final class MessageRules {
    private static final Pattern FILE = Pattern.compile("src/main/resources/messages/([a-z]+)(_\\w+)?\\.properties");
    private static final Pattern LINE = Pattern.compile("^\\s*([^#!=:\\s][^=:\\s]*)\\s*[=:]");
    private static final Pattern KEY = Pattern.compile("([a-z]+)(\\.[A-Za-z0-9-]+){2,}");
    private static final Pattern BEGINNING = Pattern.compile("([a-z]+)\\.([A-Za-z0-9-]+\\.)+");
    private static final Pattern QUOTED = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");
    private static final Pattern ASKED = Pattern.compile("shell\\.text\\(\\s*\"([^\"]*)\"\\s*([,)+])");

    private MessageRules() {}

    /** A place where a key stands. */
    private record Use(Source source, String text, int line, boolean isCertain) {}

    public static List<String> missingAndUnusedKeys(List<Source> sources, Exceptions dynamic) {
        Map<String, String> keys = new TreeMap<>();
        List<String> breaches = new ArrayList<>();
        sources.forEach(source -> readKeys(source, keys, breaches));
        Set<String> used = new TreeSet<>();
        Set<String> beginnings = new TreeSet<>();
        for (Use use : uses(sources)) {
            if (isKey(use)) {
                used.add(use.text());
                if (!keys.containsKey(use.text())) {
                    breaches.add(use.source().breach(use.line(), "no message is called " + use.text()));
                }
            } else if (isBeginning(use.text())) {
                beginnings.add(use.text());
                if (!dynamic.names(use.text())) {
                    breaches.add(
                            use.source().breach(use.line(), "keys beginning with " + use.text() + " are not declared"));
                }
            }
        }
        keys.forEach((key, place) -> {
            if (!used.contains(key) && dynamic.reasons().keySet().stream().noneMatch(key::startsWith)) {
                breaches.add(place + " nobody uses the message " + key);
            }
        });
        dynamic.reasons().keySet().stream()
                .filter(beginning -> keys.keySet().stream().anyMatch(key -> key.startsWith(beginning)))
                .forEach(beginnings::add);
        breaches.addAll(dynamic.stale(beginnings));
        return breaches.stream().distinct().toList();
    }

    private static void readKeys(Source source, Map<String, String> keys, List<String> breaches) {
        Matcher file = FILE.matcher(source.path());
        boolean isMessages = source.path().startsWith("src/main/resources/messages")
                && source.path().endsWith("s");
        if (!isMessages) {
            return;
        }
        if (!file.matches() || !Plan.isRoomOrWeb(file.group(1))) {
            breaches.add(source.breach(1, "messages live in messages/<room>.properties"));
            return;
        }
        Set<String> here = new TreeSet<>();
        int number = 0;
        boolean isContinued = false;
        for (String line : source.text().lines().toList()) {
            number++;
            Matcher m = LINE.matcher(line);
            if (!isContinued && m.find()) {
                String key = m.group(1);
                if (!KEY.matcher(key).matches() || !key.startsWith(file.group(1) + ".")) {
                    breaches.add(source.breach(number, key + " is not " + file.group(1) + ".page.element"));
                }
                if (!here.add(key)) {
                    breaches.add(source.breach(number, key + " is there twice"));
                }
                keys.putIfAbsent(key, source.path() + ":" + number + ":");
            }
            isContinued = line.endsWith("\\");
        }
    }

    private static List<Use> uses(List<Source> sources) {
        List<Use> uses = new ArrayList<>();
        List<Source> java = sources.stream()
                .filter(source -> source.path().startsWith("src/main/java/") && source.isJava())
                .toList();
        for (JavaFile file : JavaFile.parse(java)) {
            file.texts().forEach(text -> uses.add(new Use(file.source(), text.value(), text.line(), false)));
        }
        for (Source template : sources) {
            if (template.isTemplate() && template.path().startsWith("src/main/")) {
                Matcher quoted = QUOTED.matcher(template.text());
                for (int from = 0; quoted.find(from); from = quoted.end() - 1) {
                    uses.add(new Use(template, quoted.group(1), template.lineAt(quoted.start()), false));
                }
                Matcher asked = ASKED.matcher(template.text());
                while (asked.find()) {
                    boolean isWhole = !asked.group(2).equals("+");
                    uses.add(new Use(template, asked.group(1), template.lineAt(asked.start()), isWhole));
                }
            }
        }
        return uses;
    }

    private static boolean isKey(Use use) {
        Matcher m = KEY.matcher(use.text());
        return use.isCertain() || (m.matches() && Plan.isRoomOrWeb(m.group(1)));
    }

    private static boolean isBeginning(String text) {
        Matcher m = BEGINNING.matcher(text);
        return m.matches() && Plan.isRoomOrWeb(m.group(1));
    }
}
