package org.waymark.practice.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.waymark.practice.Form;

/** A page of this LMS: a file of {@code pages/} inside the common frame, its {@code {{gaps}}} filled and escaped. */
public final class Html {
    private static final Pattern GAP = Pattern.compile("\\{\\{([a-z-]+)}}");
    private static final Map<String, String> FILES = new ConcurrentHashMap<>();

    private final String name;
    private final Map<String, String> gaps = new HashMap<>();

    private Html(String name) {
        this.name = name;
    }

    public static Html page(String name) {
        return new Html(name);
    }

    /** A page that posts a form by itself, or by a button where there is no JavaScript. */
    public static String posting(Form form, boolean isTwice) {
        String fields = form.fields().stream()
                .map(field -> "<input type=\"hidden\" name=\"" + escaped(field.name()) + "\" value=\""
                        + escaped(field.value()) + "\">")
                .collect(Collectors.joining("\n"));
        String file = isTwice ? "posting-twice" : "posting";
        return page(file)
                .put("action", form.action().toString())
                .putHtml("fields", fields)
                .filled(file);
    }

    public Html put(String gap, String text) {
        return putHtml(gap, escaped(text));
    }

    public Html putHtml(String gap, String markup) {
        gaps.put(gap, markup);
        return this;
    }

    /** The whole page within the common frame. */
    public String written() {
        putHtml("content", filled(name));
        return filled("frame");
    }

    /** The page alone, to stand inside another. */
    public String part() {
        return filled(name);
    }

    private String filled(String file) {
        return GAP.matcher(read(file)).replaceAll(gap -> Matcher.quoteReplacement(gaps.getOrDefault(gap.group(1), "")));
    }

    public static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private static String read(String name) {
        return FILES.computeIfAbsent(name, file -> {
            try (InputStream page = Form.class.getResourceAsStream("pages/" + file + ".html")) {
                return new String(page.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
