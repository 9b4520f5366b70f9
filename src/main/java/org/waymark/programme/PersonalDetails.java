package org.waymark.programme;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the details of a person look like. Finds them in a text so that its writer can be warned; stops nobody. */
public final class PersonalDetails {
    /** What a match must hold against besides its pattern. */
    enum Check {
        NONE,
        /** The last digit of an NHS number follows from the others. */
        NHS_NUMBER
    }

    /** One kind of detail. */
    record Detail(String key, String label, Pattern pattern, Check check) {}

    /**
     * One place in a text.
     *
     * @param label what it looks like, for example {@code a postcode}
     * @param words the place itself
     * @param line  1 for the first line
     */
    public record Found(String label, String words, int line) {}

    /** Enough to know what is meant; a text full of numbers is not listed whole. */
    private static final int FOUND_MAX = 10;

    private static final int NHS_DIGITS = 10;
    private static final int MODULUS = 11;

    private final List<Detail> details;

    PersonalDetails(List<Detail> details) {
        this.details = List.copyOf(details);
    }

    /** Everything in it that looks like a person's details, each place once, up to ten. */
    List<Found> in(String text) {
        List<Found> all = new ArrayList<>();
        boolean[] taken = new boolean[text.length() + 1];
        for (Detail detail : details) {
            Matcher matcher = detail.pattern().matcher(text);
            while (all.size() < FOUND_MAX && matcher.find()) {
                boolean isNew = !taken[matcher.start()] && !taken[Math.max(matcher.start(), matcher.end() - 1)];
                if (isNew && passes(detail.check(), matcher.group())) {
                    Arrays.fill(taken, matcher.start(), matcher.end(), true);
                    all.add(new Found(detail.label(), matcher.group(), line(text, matcher.start())));
                }
            }
        }
        return List.copyOf(all);
    }

    private static boolean passes(Check check, String words) {
        return check == Check.NONE || isNhsNumber(words.replaceAll("[^0-9]", ""));
    }

    /** Weights 10 to 2 on the first nine digits; the tenth is what is missing to a multiple of eleven, and never 10. */
    static boolean isNhsNumber(String digits) {
        if (digits.length() != NHS_DIGITS) {
            return false;
        }
        int sum = 0;
        for (int place = 0; place < NHS_DIGITS - 1; place++) {
            sum += (digits.charAt(place) - '0') * (NHS_DIGITS - place);
        }
        int expected = (MODULUS - sum % MODULUS) % MODULUS;
        return expected == digits.charAt(NHS_DIGITS - 1) - '0';
    }

    private static int line(String text, int offset) {
        return 1
                + (int) text.substring(0, offset)
                        .chars()
                        .filter(unit -> unit == '\n')
                        .count();
    }
}
