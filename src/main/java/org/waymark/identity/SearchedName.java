package org.waymark.identity;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** A part of a name as somebody types it: capitals and accents make no difference, three letters at least. */
record SearchedName(String letters) {
    private static final int LETTERS_MIN = 3;
    private static final Pattern MARKS = Pattern.compile("[\\u0300-\\u036f]");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    static SearchedName typed(String typed) {
        String plain = BLANKS.matcher(Person.plain(typed)).replaceAll(" ");
        String apart = Normalizer.normalize(plain.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        return new SearchedName(MARKS.matcher(apart).replaceAll(""));
    }

    boolean isEnough() {
        return letters.codePoints().filter(Character::isLetter).count() >= LETTERS_MIN;
    }
}
