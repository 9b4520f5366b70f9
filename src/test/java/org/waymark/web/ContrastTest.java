package org.waymark.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Words stand out from their ground by 7 to 1 (WCAG 2.2, 1.4.6), in every state that the stylesheet knows. Axe sees the
 * pages as they rest; a link that was visited, or that the pointer is on, is judged here.
 */
class ContrastTest {
    private static final double LEAST = 7;
    /** What words may stand on where their own rule names no ground: page, footer, navigation, a row pointed at. */
    private static final List<String> GROUNDS = List.of("#ffffff", "#f7f9fa", "#f1f5f8", "#f3f2f1");
    /** Parts of GOV.UK Frontend that no page of ours has; a test of its own says so. */
    private static final Pattern UNUSED = Pattern.compile(
            "govuk-(header|footer|accordion|pagination|file-upload|drop-zone|panel|tabs|exit-this-page|phase-banner"
                    + "|cookie-banner|service-navigation|password-input)|inverse|rebranded");

    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)\\}");
    private static final Pattern WORDS = Pattern.compile("(?:^|;)\\s*color:\\s*(#[0-9a-f]{3,6})");
    private static final Pattern GROUND = Pattern.compile("(?:^|;)\\s*background(?:-color)?:\\s*(#[0-9a-f]{3,6})");

    private final String css =
            new String(new Assets().find("waymark.css").orElseThrow().plain(), StandardCharsets.UTF_8);

    @Test
    void every_colour_of_words_reaches_seven_to_one_in_every_state() {
        List<String> weak = new ArrayList<>();
        int judged = 0;
        for (MatchResult rule : rules()) {
            Matcher words = WORDS.matcher(rule.group(2));
            if (!words.find()
                    || isWhite(words.group(1)) && !GROUND.matcher(rule.group(2)).find()) {
                continue;
            }
            judged++;
            Matcher own = GROUND.matcher(rule.group(2));
            for (String ground : own.find() ? List.of(own.group(1)) : GROUNDS) {
                double contrast = contrast(words.group(1), ground);
                if (contrast < LEAST) {
                    weak.add("%s: %s on %s is %.2f".formatted(rule.group(1).strip(), words.group(1), ground, contrast));
                }
            }
        }
        assertTrue(judged > 40, "judged only " + judged);
        assertEquals(List.of(), weak);
    }

    @Test
    void white_words_stand_on_buttons_and_marks_that_are_dark_enough() {
        List<String> weak = rules().stream()
                .filter(rule -> rule.group(1).matches("(?s).*(govuk-button|waymark-year__mark--done).*"))
                .filter(rule -> !rule.group(1).matches("(?s).*(secondary|inverse|:focus).*"))
                .map(rule -> GROUND.matcher(rule.group(2)))
                .filter(Matcher::find)
                .map(ground -> ground.group(1))
                .filter(ground -> contrast("#ffffff", ground) < LEAST)
                .toList();
        assertEquals(List.of(), weak);
    }

    @Test
    void parts_that_are_not_judged_are_on_no_page() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("main/templates"))) {
            for (Path template : files.filter(Files::isRegularFile).toList()) {
                assertFalse(UNUSED.matcher(Files.readString(template)).find(), template::toString);
            }
        }
    }

    private List<MatchResult> rules() {
        return RULE.matcher(css.replaceAll("(?s)/\\*.*?\\*/", ""))
                .results()
                .filter(rule -> !UNUSED.matcher(rule.group(1)).find())
                .toList();
    }

    private static boolean isWhite(String colour) {
        return luminance(colour) > 0.99;
    }

    private static double contrast(String one, String other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    /** WCAG 2.2, definition of relative luminance. */
    private static double luminance(String colour) {
        String hex = colour.length() == 4 ? colour.replaceAll("([0-9a-f])", "$1$1") : colour;
        double[] weight = {0.2126, 0.7152, 0.0722};
        return IntStream.range(0, 3)
                .mapToDouble(i -> weight[i] * linear(Integer.parseInt(hex.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0))
                .sum();
    }

    private static double linear(double value) {
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
