package org.waymark.house;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Comments give reasons. They are no notebook and no attic. */
public final class CommentRules {
    private static final Pattern NOTE = Pattern.compile("\\b(TODO|FIXME|XXX|HACK)\\b(?!\\s*\\(?#\\d+)");
    private static final List<Pattern> CODE = List.of(
            Pattern.compile("//\\s*(import|package)\\s+[\\w.*]+;"),
            Pattern.compile(
                    "//\\s*(public|private|protected|static|final|return|throw|if|for|while|var)\\b.*[;{(]\\s*"),
            Pattern.compile("//\\s*@[A-Z]\\w*(\\(.*\\))?\\s*"),
            Pattern.compile("//.*\\)\\s*;\\s*"),
            Pattern.compile("//\\s*[\\w.]+\\s*=\\s*[^=].*;\\s*"),
            Pattern.compile("//\\s*[{}]+\\s*"));

    private CommentRules() {}

    public static List<String> openNotes(List<Source> sources) {
        List<String> breaches = new ArrayList<>();
        for (Source source : sources) {
            List<String> lines = source.text().lines().toList();
            for (int i = 0; i < lines.size(); i++) {
                if (NOTE.matcher(lines.get(i)).find()) {
                    breaches.add(source.breach(i + 1, "a note without an issue number"));
                }
            }
        }
        return breaches;
    }

    public static List<String> codeInComments(List<Source> sources) {
        List<String> breaches = new ArrayList<>();
        for (Source source : sources) {
            if (!source.isJava() && !source.path().endsWith(".js")) {
                continue;
            }
            List<String> lines = source.text().lines().map(String::strip).toList();
            for (int i = 0; i < lines.size(); i++) {
                String line = lines.get(i);
                if (line.startsWith("//")
                        && CODE.stream().anyMatch(p -> p.matcher(line).matches())) {
                    breaches.add(source.breach(i + 1, "code in a comment"));
                }
            }
        }
        return breaches;
    }
}
