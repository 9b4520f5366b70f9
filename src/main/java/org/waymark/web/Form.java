package org.waymark.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A submitted form: each name once, UTF-8, no NUL, line ends as LF. Read by {@code FormReader}, which refuses anything
 * else before a resource sees it.
 *
 * <p>Check boxes of one group are named {@code group.value}, because a name may occur only once.
 */
public final class Form {
    /** Nothing submitted. */
    public static final Form EMPTY = new Form(Map.of());

    private final Map<String, String> values;

    public Form(Map<String, String> values) {
        this.values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** All names and texts in the order they came. */
    public Map<String, String> values() {
        return values;
    }

    public boolean has(String name) {
        return values.containsKey(name);
    }

    /** What was written, exactly; empty when the field did not come. */
    public String text(String name) {
        return values.getOrDefault(name, "");
    }

    /** What was written in a one-line field, without blanks around it. */
    public String line(String name) {
        return text(name).replace('\n', ' ').strip();
    }

    /** What was written; longer than {@code charactersMax} is a mistake, and the text is still returned whole. */
    public String text(String name, int charactersMax, FormErrors errors) {
        String text = text(name);
        int characters = text.codePointCount(0, text.length());
        if (characters > charactersMax) {
            errors.refuse(name, "web.error.too-long", charactersMax, characters - charactersMax);
        }
        return text;
    }

    /** As {@link #text(String, int, FormErrors)}, and blank is a mistake too. */
    public String required(String name, int charactersMax, FormErrors errors, String missingKey) {
        if (text(name).isBlank()) {
            errors.refuse(name, missingKey);
        }
        return text(name, charactersMax, errors);
    }

    /** The choice made, if it is one that was offered; anything else is a mistake. */
    public Optional<String> choice(String name, Set<String> offered, FormErrors errors, String missingKey) {
        String chosen = line(name);
        if (!offered.contains(chosen)) {
            errors.refuse(name, missingKey);
            return Optional.empty();
        }
        return Optional.of(chosen);
    }

    public boolean isTicked(String name) {
        return has(name) && !text(name).isEmpty();
    }

    /** The boxes ticked in a group whose boxes are named {@code group.value}. */
    public Set<String> ticked(String group) {
        Set<String> ticked = new LinkedHashSet<>();
        values.keySet().stream()
                .filter(name -> name.startsWith(group + ".") && isTicked(name))
                .forEach(name -> ticked.add(name.substring(group.length() + 1)));
        return ticked;
    }

    /** A whole number from {@code least} to {@code most}; anything else is a mistake. */
    public Optional<Integer> whole(String name, int least, int most, FormErrors errors, String wrongKey) {
        String digits = line(name);
        if (digits.matches("-?[0-9]{1,9}")) {
            int number = Integer.parseInt(digits);
            if (number >= least && number <= most) {
                return Optional.of(number);
            }
        }
        errors.refuse(name, wrongKey, least, most);
        return Optional.empty();
    }

    /** A date from the three fields {@code name-day}, {@code name-month}, {@code name-year}; a wrong one is a mistake. */
    public Optional<LocalDate> date(String name, FormErrors errors, String wrongKey) {
        String written = line(name + "-year") + "/" + line(name + "-month") + "/" + line(name + "-day");
        if (written.matches("[0-9]{4}/[0-9]{1,2}/[0-9]{1,2}")) {
            String[] parts = written.split("/", -1);
            try {
                return Optional.of(LocalDate.of(
                        Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2])));
            } catch (DateTimeException noSuchDay) {
                errors.refuse(name, wrongKey);
                return Optional.empty();
            }
        }
        errors.refuse(name, wrongKey);
        return Optional.empty();
    }
}
