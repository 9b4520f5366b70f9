package org.waymark.house;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** British spelling in what people read: messages, pages and documents. Code quoted in documents is left alone. */
public final class SpellingRules {
    /** American form, as a pattern, to ours. */
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("programs?", "programme"),
            Map.entry("colors?|colored", "colour"),
            Map.entry("behaviors?|behavioral", "behaviour"),
            Map.entry("organizations?|organizational|organiz(?:e|es|ed|ing)", "organisation"),
            Map.entry("recogniz(?:e|es|ed|ing)", "recognise"),
            Map.entry("summariz(?:e|es|ed|ing)", "summarise"),
            Map.entry("favorites?", "favourite"),
            Map.entry("centers?|centered", "centre"),
            Map.entry("labeled|labeling", "labelled"),
            Map.entry("canceled|canceling", "cancelled"),
            Map.entry("enrollments?|enrolls?", "enrolment"),
            Map.entry("fulfills?|fulfillment", "fulfil"),
            Map.entry("analyz(?:e|es|ed|ing)", "analyse"),
            Map.entry("honors?|honored", "honour"),
            Map.entry("modeling|modeled", "modelling"),
            Map.entry("catalogs?", "catalogue"),
            Map.entry("skillful", "skilful"),
            Map.entry("practic(?:ed|ing)", "practised"));

    private static final Pattern QUOTED = Pattern.compile("(?s)```.*?```|`[^`\n]*`|https?://\\S+|\\]\\([^)\\s]*\\)");

    private SpellingRules() {}

    public static List<String> foreignSpelling(List<Source> sources) {
        List<String> breaches = new ArrayList<>();
        for (Source source : sources) {
            String text = readable(source);
            WORDS.forEach((american, british) -> {
                Matcher m = Pattern.compile("(?i)(?<![\\w./@_-])(?:" + american + ")(?![\\w/_-]|\\.\\w)")
                        .matcher(text);
                while (m.find()) {
                    breaches.add(source.breach(source.lineAt(m.start()), m.group() + ": we write " + british));
                }
            });
        }
        return breaches.stream().sorted().toList();
    }

    /** The text with everything that is not prose blanked out, so that places stay where they are. */
    private static String readable(Source source) {
        String path = source.path();
        if (path.endsWith(".md") || path.endsWith(".yaml") || path.endsWith(".csv")) {
            return QUOTED.matcher(source.text()).replaceAll(m -> m.group().replaceAll("[^\n]", " "));
        }
        if (path.endsWith(".properties")) {
            return Pattern.compile("(?m)^(#.*|[^=\n]*=)").matcher(source.text()).replaceAll(m -> " "
                    .repeat(m.group().length()));
        }
        return "";
    }
}
