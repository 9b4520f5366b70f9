package org.waymark.reflection.web;

import org.waymark.reflection.Reflection;
import org.waymark.reflection.Version;
import org.waymark.web.Beginning;
import org.waymark.web.Shell;

/** What texts are called, and where they come from, in words. */
public final class Called {
    private static final int BEGINNING_CHARACTERS_MAX = 40;

    private Called() {}

    /** Its first words; while there are none, the day on which it was begun. */
    public static String title(Shell shell, Reflection it) {
        return it.title().isBlank() ? shell.text("reflection.entry.untitled", shell.date(it.madeAt())) : it.title();
    }

    /** How a version begins, for a list to choose from. */
    public static String beginning(Version version) {
        return Beginning.of(version.words().strip().lines().findFirst().orElse(""), BEGINNING_CHARACTERS_MAX);
    }

    /** "From session 4, 2 March 2027". */
    public static String about(Shell shell, Reflection it) {
        return it.sessionNumber()
                .map(session -> shell.text("reflection.source." + it.source().word(), session, shell.date(it.madeAt())))
                .orElseGet(() -> shell.text("reflection.source.free", shell.date(it.madeAt())));
    }
}
