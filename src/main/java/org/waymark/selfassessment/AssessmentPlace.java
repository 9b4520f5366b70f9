package org.waymark.selfassessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.programme.JotHome;
import org.waymark.programme.JotRoom;
import org.waymark.programme.Programme;
import org.waymark.programme.WritingPlace;

/** Reasons are saved while they are typed, as notes are; and jots for the self-assessment go on here. */
@ApplicationScoped
public class AssessmentPlace implements WritingPlace, JotRoom {
    /** Of this place among those to write in. */
    public static final int NUMBER = 100;

    private static final Pattern PROMPT = Pattern.compile("area-([1-8])|jot\\.([0-9a-f-]{36})");

    @Inject
    private Programme programme;

    /** Key of the prompt under which the reason for an area is written. */
    public static String prompt(int area) {
        return "area-" + area;
    }

    /** The same for the reason that begins with a jot. */
    public static String prompt(UUID jot) {
        return "jot." + jot;
    }

    @Override
    public int number() {
        return NUMBER;
    }

    @Override
    public String titleKey() {
        return "selfassessment.overview.title";
    }

    @Override
    public boolean has(String prompt) {
        return PROMPT.matcher(prompt).matches();
    }

    @Override
    public String words(String prompt) {
        Matcher key = PROMPT.matcher(prompt);
        if (!key.matches() || key.group(1) == null) {
            return "";
        }
        return programme.areas().stream()
                .filter(area -> area.number() == Integer.parseInt(key.group(1)))
                .findFirst()
                .map(area -> area.code() + " " + area.name())
                .orElse("");
    }

    @Override
    public String path(String prompt) {
        Matcher key = PROMPT.matcher(prompt);
        if (!key.matches()) {
            return "/self-assessment";
        }
        return key.group(1) == null
                ? path(UUID.fromString(key.group(2)))
                : "/self-assessment/" + key.group(1) + "#new-point";
    }

    @Override
    public JotHome home() {
        return JotHome.SELF_ASSESSMENT;
    }

    @Override
    public String path(UUID jot) {
        return "/self-assessment/jots/" + jot;
    }
}
