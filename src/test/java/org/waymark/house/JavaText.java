package org.waymark.house;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds sentences in resources and forms: what people read comes from the messages. */
public final class JavaText {
    private static final Pattern SENTENCE =
            Pattern.compile("(?s)\\p{Lu}\\p{Ll}+[ ,].*|.*</?(p|h\\d|div|span|li)[ >].*");

    private JavaText() {}

    public static List<String> stray(List<Source> sources) {
        List<String> breaches = new ArrayList<>();
        List<Source> pages = sources.stream()
                .filter(source -> source.path().startsWith("src/main/java/"))
                .filter(source -> source.baseName().endsWith("Resource")
                        || source.baseName().endsWith("Form"))
                .toList();
        for (JavaFile file : JavaFile.parse(pages)) {
            file.texts().stream()
                    .filter(text -> SENTENCE.matcher(text.value()).matches())
                    .map(text -> file.source().breach(text.line(), "text outside the messages: " + text.value()))
                    .forEach(breaches::add);
        }
        return breaches;
    }
}
