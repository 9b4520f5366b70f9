package org.waymark.development;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.RecordRef;
import org.waymark.programme.WritingPlace;

/** What is written in a plan is saved while it is typed, as notes are, until it is a part of the plan. */
@ApplicationScoped
public class DevelopmentPlace implements WritingPlace {
    /** Of this place among those to write in. */
    public static final int NUMBER = 114;

    private static final String ID = "(" + RecordRef.ID + ")";
    private static final Pattern PROMPT =
            Pattern.compile("new\\.(goals|actions|objective-support|goal-support)|(?:edit|review|end)\\." + ID);

    /** Key of the prompt of something new. */
    public static String beginning(ItemKind kind) {
        return "new." + kind.path().substring("/development/".length());
    }

    /** Key of the prompt of other words. */
    public static String edit(UUID item) {
        return "edit." + item;
    }

    /** Key of the prompt of a look back. */
    public static String review(UUID item) {
        return "review." + item;
    }

    /** Key of the prompt of what was learned. */
    public static String end(UUID item) {
        return "end." + item;
    }

    /** Where somebody finds a thing whose kind need not be known. */
    static String path(UUID item) {
        return "/development/items/" + item;
    }

    @Override
    public int number() {
        return NUMBER;
    }

    @Override
    public String titleKey() {
        return "development.plan.title";
    }

    @Override
    public boolean has(String prompt) {
        return PROMPT.matcher(prompt).matches();
    }

    @Override
    public String words(String prompt) {
        return "";
    }

    @Override
    public String path(String prompt) {
        Matcher key = PROMPT.matcher(prompt);
        if (!key.matches()) {
            return "/development";
        }
        return key.group(1) == null ? path(UUID.fromString(key.group(2))) : "/development/" + key.group(1) + "/new";
    }
}
