package org.waymark.sharing.web;

import java.time.LocalDate;
import java.util.Optional;
import org.waymark.sharing.Readership;
import org.waymark.sharing.Reading;
import org.waymark.web.Shell;

/** The one line in which an owner reads who can see a thing, and a reader reads what they were given. */
public final class ReadersLine {
    private ReadersLine() {}

    /**
     * "Only you can see this", or "Only you can see what you change from now on. Ann Lee can read version 3, until 1 March
     * 2027." and so on: whoever writes on knows that nobody reads along.
     */
    public static String of(Shell shell, Readership readership) {
        if (readership.isPrivate()) {
            return shell.text("sharing.readers.nobody");
        }
        String line = shell.text("sharing.readers.you");
        for (Readership.Reader reader : readership.readers()) {
            String named = shell.text(
                    "sharing.readers.one",
                    name(shell, reader.name(), reader.mark()),
                    shell.number(reader.version()),
                    shell.date(reader.until()));
            line = shell.text("sharing.readers.more", line, named);
        }
        return line;
    }

    /** "Ann Lee shared version 3 with you, until 1 March 2027"; for the owner themselves there is the other line. */
    public static String of(Shell shell, Reading reading, String owner) {
        Optional<LocalDate> until = reading.until();
        return shell.text(
                "sharing.readers.given",
                owner,
                shell.number(reading.version().orElse(0)),
                until.map(shell::date).orElse(""));
    }

    /** Somebody's name, or what tells them apart where they have none. */
    public static String name(Shell shell, String name, String mark) {
        return name.isEmpty() ? shell.text("sharing.readers.nameless", mark) : name;
    }
}
