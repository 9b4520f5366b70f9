package org.waymark.house;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds words that stand in a jte template instead of coming from the messages: between tags, in attributes that people
 * see or hear, and in string literals of expressions that read like a sentence.
 */
public final class TemplateText {
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    private static final Pattern ENTITY = Pattern.compile("&#?\\w+;");
    private static final Pattern SPOKEN =
            Pattern.compile("\\b(title|alt|placeholder|aria-label|aria-description)\\s*=\\s*\"([^\"]*)\"");
    private static final Pattern SENTENCE = Pattern.compile("\"(\\p{Lu}\\p{Ll}+[ ,][^\"]*)\"");
    private static final Pattern OPENING = Pattern.compile("@(if|elseif|for|template(?:\\.[\\w-]+)+)\\s*\\(");
    private static final Pattern WORDED = Pattern.compile("@(else|endif|endfor|raw|endraw)\\b");
    private static final Pattern LINES = Pattern.compile("@(import|param)\\b[^\n]*");
    private static final Pattern EXPRESSION = Pattern.compile("(\\$unsafe|\\$|!)\\{");
    private static final Pattern SILENT = Pattern.compile("(?is)<(script|style)\\b.*?</\\1>|<!--.*?-->|<%--.*?--%>");
    private static final String BRAND = "Waymark";

    private final Source source;
    private final List<String> breaches = new ArrayList<>();

    private TemplateText(Source source) {
        this.source = source;
    }

    public static List<String> stray(List<Source> sources) {
        List<String> breaches = new ArrayList<>();
        for (Source source : sources) {
            if (source.isTemplate()) {
                var template = new TemplateText(source);
                template.read(0, source.text().length());
                breaches.addAll(template.breaches);
            }
        }
        return breaches;
    }

    /** Blanks what is not HTML, keeping every place where it is, then looks at what is left. */
    private void read(int from, int to) {
        StringBuilder left = new StringBuilder(source.text().substring(from, to));
        int at = from;
        while (at < to) {
            int end = codeEnd(at, to);
            if (end > at) {
                for (int i = at; i < end; i++) {
                    if (left.charAt(i - from) != '\n') {
                        left.setCharAt(i - from, ' ');
                    }
                }
                at = end;
            } else {
                at++;
            }
        }
        look(left.toString(), from);
    }

    /** Where the code that begins at this place ends, or the place itself when none begins. */
    private int codeEnd(int at, int to) {
        char c = source.text().charAt(at);
        if (c == '<') {
            return end(SILENT, at, to);
        }
        if (c == '$' || c == '!') {
            int open = end(EXPRESSION, at, to);
            return open == at ? at : expressionEnd(open, to, '{', '}');
        }
        if (c == '@') {
            int open = end(OPENING, at, to);
            if (open > at) {
                return expressionEnd(open, to, '(', ')');
            }
            int word = end(WORDED, at, to);
            return word > at ? word : end(LINES, at, to);
        }
        return at;
    }

    private int end(Pattern pattern, int at, int to) {
        Matcher m = pattern.matcher(source.text()).region(at, to);
        return m.lookingAt() ? m.end() : at;
    }

    /** Skips Java up to its closing bracket; content blocks inside are read as templates of their own. */
    private int expressionEnd(int open, int to, char opening, char closing) {
        String text = source.text();
        int depth = 1;
        int at = open;
        while (at < to && depth > 0) {
            char c = text.charAt(at);
            if (c == '"') {
                int end = stringEnd(at, to);
                literal(at, end);
                at = end;
            } else if (c == '\'' && at + 2 < to) {
                at += text.charAt(at + 1) == '\\' ? 4 : 3;
            } else if (text.startsWith("@`", at)) {
                int end = contentEnd(at + 2, to);
                read(at + 2, end);
                at = end + 1;
            } else {
                depth += c == opening ? 1 : c == closing ? -1 : 0;
                at++;
            }
        }
        return at;
    }

    private int stringEnd(int at, int to) {
        int end = at + 1;
        while (end < to && source.text().charAt(end) != '"') {
            end += source.text().charAt(end) == '\\' ? 2 : 1;
        }
        return Math.min(end + 1, to);
    }

    private int contentEnd(int at, int to) {
        String text = source.text();
        int depth = 1;
        int end = at;
        while (end < to) {
            if (text.startsWith("@`", end)) {
                depth++;
                end += 2;
            } else if (text.charAt(end) == '`') {
                if (--depth == 0) {
                    return end;
                }
                end++;
            } else {
                end++;
            }
        }
        return to;
    }

    private void literal(int from, int to) {
        Matcher sentence = SENTENCE.matcher(source.text()).region(from, to);
        if (sentence.lookingAt()) {
            report(from, sentence.group(1));
        }
    }

    private void look(String html, int offset) {
        Matcher spoken = SPOKEN.matcher(html);
        while (spoken.find()) {
            if (isText(spoken.group(2))) {
                report(offset + spoken.start(2), spoken.group(2).strip());
            }
        }
        int start = 0;
        Matcher tag = Pattern.compile("<[/!a-zA-Z](?:\"[^\"]*\"|[^\">])*>").matcher(html);
        while (tag.find()) {
            words(html, start, tag.start(), offset);
            start = tag.end();
        }
        words(html, start, html.length(), offset);
    }

    private void words(String html, int from, int to, int offset) {
        String text = html.substring(from, to);
        if (isText(text)) {
            int first = from + text.length() - text.stripLeading().length();
            report(offset + first, text.strip());
        }
    }

    private static boolean isText(String text) {
        return WORD.matcher(ENTITY.matcher(text).replaceAll(" ").replace(BRAND, " "))
                .find();
    }

    private void report(int place, String text) {
        String one = text.replaceAll("\\s+", " ");
        breaches.add(source.breach(source.lineAt(place), "text outside the messages: " + one));
    }
}
