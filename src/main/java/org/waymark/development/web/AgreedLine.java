package org.waymark.development.web;

import org.waymark.development.Agreed;
import org.waymark.web.Shell;

/** One of the two lines under a plan, in words. */
public final class AgreedLine {
    private AgreedLine() {}

    /** "Ann Lee, 3 March 2027", or as much of it as was noted. */
    public static String of(Shell shell, Agreed agreed) {
        if (!agreed.isNoted()) {
            return shell.text("development.agreed.not-yet");
        }
        String day = agreed.on().map(shell::date).orElse("");
        return agreed.name().isBlank() || day.isEmpty()
                ? agreed.name() + day
                : shell.text("development.agreed.line", agreed.name(), day);
    }
}
