package org.waymark.selfassessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.waymark.RecordRef;
import org.waymark.Visitor;
import org.waymark.programme.JotHome;
import org.waymark.programme.JotRoom;
import org.waymark.programme.Programme;
import org.waymark.programme.WritingPlace;

/** Reasons are saved while they are typed, as notes are; and jots for the self-assessment go on here. */
@ApplicationScoped
public class AssessmentPlace implements WritingPlace, JotRoom {
    /** Of this place among those to write in. */
    public static final int NUMBER = 100;

    private static final String ID = "(" + RecordRef.ID + ")";
    private static final Pattern PROMPT =
            Pattern.compile("area-([1-8])|jot\\." + ID + "|(?:view|seen)\\." + ID + "|point\\." + ID);
    private static final int AREA = 1;
    private static final int JOT = 2;
    private static final int VIEW = 3;
    private static final int POINT = 4;

    @Inject
    private Programme programme;

    @Inject
    private PointStore points;

    @Inject
    private InstantSource clock;

    /** Key of the prompt under which the reason for an area is written. */
    public static String prompt(int area) {
        return "area-" + area;
    }

    /** The same for the reason that begins with a jot. */
    public static String prompt(UUID jot) {
        return "jot." + jot;
    }

    /** The same for the reason of a point that is put right. */
    public static String pointPrompt(UUID point) {
        return "point." + point;
    }

    /** The same for a mentor's words about an area. */
    public static String viewPrompt(UUID asked) {
        return "view." + asked;
    }

    /** The same for what they base them on. */
    public static String evidencePrompt(UUID asked) {
        return "seen." + asked;
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
        if (!key.matches() || key.group(AREA) == null) {
            return "";
        }
        return programme.areas().stream()
                .filter(area -> area.number() == Integer.parseInt(key.group(AREA)))
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
        if (key.group(JOT) != null) {
            return path(UUID.fromString(key.group(JOT)));
        }
        if (key.group(POINT) != null) {
            return "/self-assessment/points/" + key.group(POINT) + "#correct-title";
        }
        return key.group(VIEW) == null
                ? "/self-assessment/" + key.group(AREA) + "#new-point"
                : "/self-assessment/views/" + key.group(VIEW) + "#give";
    }

    @Override
    public Set<String> over(Visitor writer, Set<String> prompts) {
        return prompts.stream().filter(prompt -> isOver(writer, prompt)).collect(Collectors.toSet());
    }

    /** A point can be put right on its day only. */
    private boolean isOver(Visitor writer, String prompt) {
        Matcher key = PROMPT.matcher(prompt);
        return key.matches()
                && key.group(POINT) != null
                && points.find(writer, UUID.fromString(key.group(POINT)))
                        .filter(point -> point.isOpen(clock.instant()))
                        .isEmpty();
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
