package org.waymark.house;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The list in {@code deploy/settings.md} and the settings that the code reads are the same, and one class a room reads. */
public final class SettingsRules {
    static final String LIST = "deploy/settings.md";
    private static final Pattern ROW = Pattern.compile("^\\|\\s*`(WAYMARK_[A-Z_]+)`\\s*\\|(.*)\\|\\s*$");
    private static final Pattern NAME = Pattern.compile("\\bWAYMARK_[A-Z][A-Z_]*[A-Z]\\b");
    private static final Pattern PROPERTY = Pattern.compile(
            "(?:@ConfigProperty\\([^)]*?name\\s*=\\s*|getValue\\(\\s*|getOptionalValue\\(\\s*)\"(waymark[.\\w-]+)\"");
    private static final Pattern REPLACED = Pattern.compile("MPCONFIG=(waymark[.\\w-]+|WAYMARK_\\w+)");
    private static final Set<String> READERS =
            Set.of("System.getenv", "@ConfigProperty", "org.eclipse.microprofile.config.ConfigProvider");

    private SettingsRules() {}

    /**
     * Settings that are in the code or in the list and not in both.
     *
     * @param isComplete whether a listed setting that no code reads is a breach already
     */
    public static List<String> differences(List<Source> sources, boolean isComplete) {
        List<String> breaches = new ArrayList<>();
        Set<String> listed = new TreeSet<>();
        sources.stream()
                .filter(source -> source.path().equals(LIST))
                .forEach(source -> readList(source, listed, breaches));
        Map<String, String> read = new TreeMap<>();
        JavaFile.parse(sources.stream().filter(Source::isShippedJava).toList());
        sources.stream().filter(SettingsRules::isShipped).forEach(source -> readNames(source, read));
        read.forEach((name, place) -> {
            if (!listed.contains(name)) {
                breaches.add(place + " " + name + " is not in " + LIST);
            }
        });
        if (isComplete) {
            listed.stream()
                    .filter(name -> !read.containsKey(name))
                    .forEach(name -> breaches.add(LIST + ": no code reads " + name));
        }
        return breaches;
    }

    /** Settings are read in {@code …Settings} classes and by the launcher, nowhere else. */
    public static List<String> readElsewhere(List<Source> sources) {
        List<String> breaches = new ArrayList<>();
        List<Source> others = sources.stream()
                .filter(Source::isShippedJava)
                .filter(source -> !source.baseName().endsWith("Settings")
                        && !source.path().startsWith("src/main/java/org/waymark/start/"))
                .toList();
        for (JavaFile file : JavaFile.parse(others)) {
            file.selects().stream()
                    .filter(select -> READERS.contains(select.value()))
                    .map(select -> file.source().breach(select.line(), select.value() + " outside a Settings class"))
                    .forEach(breaches::add);
        }
        return breaches;
    }

    private static boolean isShipped(Source source) {
        return source.isShippedJava() || source.path().matches("src/main/resources/.*\\.(properties|xml)");
    }

    private static void readList(Source source, Set<String> listed, List<String> breaches) {
        int number = 0;
        for (String line : source.text().lines().toList()) {
            number++;
            Matcher row = ROW.matcher(line);
            if (row.matches()) {
                String[] cells = row.group(2).split("\\|", -1);
                boolean isWhole = cells.length == 4;
                for (String cell : cells) {
                    isWhole &= !cell.isBlank();
                }
                if (!isWhole) {
                    breaches.add(source.breach(number, row.group(1) + " needs meaning, default, unit and example"));
                }
                if (!listed.add(row.group(1))) {
                    breaches.add(source.breach(number, row.group(1) + " is there twice"));
                }
            }
        }
    }

    private static void readNames(Source source, Map<String, String> read) {
        if (source.isJava()) {
            for (JavaFile.Text text : JavaFile.parse(List.of(source)).get(0).texts()) {
                Matcher name = NAME.matcher(text.value());
                while (name.find()) {
                    read.putIfAbsent(name.group(), source.path() + ":" + text.line() + ":");
                }
            }
            Matcher property = PROPERTY.matcher(source.text());
            while (property.find()) {
                read.putIfAbsent(environmentName(property.group(1)), place(source, property.start()));
            }
        } else {
            Matcher name = NAME.matcher(source.text());
            while (name.find()) {
                read.putIfAbsent(name.group(), place(source, name.start()));
            }
        }
        Matcher replaced = REPLACED.matcher(source.text());
        while (replaced.find()) {
            read.putIfAbsent(environmentName(replaced.group(1)), place(source, replaced.start()));
        }
    }

    private static String place(Source source, int offset) {
        return source.path() + ":" + source.lineAt(offset) + ":";
    }

    /** As MicroProfile Config looks a property up in the environment. */
    private static String environmentName(String property) {
        return property.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }
}
