package org.waymark.reflection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.RecordRef;
import org.waymark.programme.JotHome;
import org.waymark.programme.JotRoom;
import org.waymark.programme.WritingPlace;

/** Texts are saved while they are typed, as notes are; and jots for the critical reflection go on here. */
@ApplicationScoped
public class ReflectionPlace implements WritingPlace, JotRoom {
    /** Of this place among those to write in. */
    public static final int NUMBER = 117;

    private static final Pattern PROMPT = Pattern.compile("(entry|piece)\\.(" + RecordRef.ID + ")");

    static String prompt(ReflectionKind kind, UUID id) {
        return kind.word() + "." + id;
    }

    @Override
    public int number() {
        return NUMBER;
    }

    @Override
    public String titleKey() {
        return "reflection.overview.title";
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
            return "/reflection";
        }
        ReflectionKind kind =
                key.group(1).equals(ReflectionKind.ENTRY.word()) ? ReflectionKind.ENTRY : ReflectionKind.PIECE;
        return "/reflection/" + kind.folder() + "/" + key.group(2);
    }

    @Override
    public JotHome home() {
        return JotHome.CRITICAL_REFLECTION;
    }

    @Override
    public String path(UUID jot) {
        return "/reflection/entries/" + jot;
    }
}
