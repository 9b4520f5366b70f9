package org.waymark.house;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of migrations, and a tenant with row-level security on every table that has no written reason against it. */
public final class MigrationRules {
    private static final String FOLDER = "src/main/resources/migrations/";
    private static final Pattern NAME = Pattern.compile("(\\d{4})__([a-z]+)_[a-z0-9]+(_[a-z0-9]+)*\\.sql");
    private static final Pattern TABLE = Pattern.compile(
            "\\bcreate\\s+(?:unlogged\\s+)?table\\s+(?:if\\s+not\\s+exists\\s+)?(?:public\\.)?\"?(\\w+)\"?\\s*\\(");
    private static final Pattern TENANT_FIRST =
            Pattern.compile("\\s*organisation_id\\s+uuid\\s+(not\\s+null|primary\\s+key)\\b[^,]*,.*");
    private static final Pattern KEY = Pattern.compile(
            ".*(primary\\s+key\\s*\\(\\s*organisation_id\\b|organisation_id\\s+uuid\\s+(not\\s+null\\s+)?primary\\s+key).*");

    private MigrationRules() {}

    public static List<String> badNames(List<Source> sources) {
        List<String> breaches = new ArrayList<>();
        Map<String, String> numbers = new TreeMap<>();
        for (Source source : migrations(sources)) {
            Matcher name = NAME.matcher(source.path().substring(FOLDER.length()));
            if (!name.matches()) {
                breaches.add(source.breach(1, "a migration is called NNNN__room_what.sql"));
                continue;
            }
            if (!Plan.isRoom(name.group(2))) {
                breaches.add(source.breach(1, "no room is called " + name.group(2)));
            }
            String other = numbers.putIfAbsent(name.group(1), source.fileName());
            if (other != null) {
                breaches.add(source.breach(1, "number " + name.group(1) + " is taken by " + other));
            }
        }
        return breaches;
    }

    public static List<String> unguardedTables(List<Source> sources, Exceptions exceptions) {
        List<String> breaches = new ArrayList<>();
        List<Source> migrations = migrations(sources);
        StringBuilder all = new StringBuilder();
        migrations.forEach(source -> all.append(plain(source.text())).append('\n'));
        Set<String> needed = new TreeSet<>();
        for (Source source : migrations) {
            String sql = plain(source.text());
            Matcher table = TABLE.matcher(sql);
            while (table.find()) {
                List<String> missing = missing(table.group(1), body(sql, table.end()), all.toString());
                if (!missing.isEmpty()) {
                    needed.add(table.group(1));
                }
                if (!exceptions.names(table.group(1))) {
                    missing.forEach(what ->
                            breaches.add(source.breach(source.lineAt(table.start()), table.group(1) + " " + what)));
                }
            }
        }
        breaches.addAll(exceptions.stale(needed));
        return breaches;
    }

    private static List<String> missing(String table, String columns, String sql) {
        List<String> missing = new ArrayList<>();
        String flat = columns.replaceAll("\\s+", " ");
        if (!TENANT_FIRST.matcher(flat).matches()) {
            missing.add("does not begin with organisation_id uuid not null");
        } else if (!KEY.matcher(flat).matches()) {
            missing.add("has a primary key that does not begin with organisation_id");
        }
        String alter = "\\balter\\s+table\\s+(?:only\\s+)?(?:public\\.)?\"?" + table + "\"?\\s[^;]*";
        if (!found(alter + "\\benable\\s+row\\s+level\\s+security", sql)) {
            missing.add("has no row-level security");
        }
        if (!found(alter + "\\bforce\\s+row\\s+level\\s+security", sql)) {
            missing.add("does not force row-level security on its owner");
        }
        if (!found("\\bcreate\\s+policy\\s+\\w+\\s+on\\s+(?:public\\.)?\"?" + table + "\"?\\s", sql)) {
            missing.add("has no policy");
        }
        return missing;
    }

    private static boolean found(String pattern, String sql) {
        return Pattern.compile(pattern).matcher(sql).find();
    }

    /** Up to the bracket that closes the list of columns. */
    private static String body(String sql, int from) {
        int depth = 1;
        int at = from;
        while (at < sql.length() && depth > 0) {
            char c = sql.charAt(at++);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
        }
        return sql.substring(from, at);
    }

    /** Lower case without comments, every line where it was. */
    private static String plain(String sql) {
        return Pattern.compile("(?s)--[^\n]*|/\\*.*?\\*/")
                .matcher(sql)
                .replaceAll(m -> m.group().replaceAll("[^\n]", " "))
                .toLowerCase(java.util.Locale.ROOT);
    }

    private static List<Source> migrations(List<Source> sources) {
        return sources.stream()
                .filter(source -> source.path().startsWith(FOLDER))
                .toList();
    }
}
