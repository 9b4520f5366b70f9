package org.waymark.lms;

import java.nio.file.Path;

/** Reads the platforms file before there is a server, so that a mistake in it stops the start. */
public final class PlatformsCheck {
    private PlatformsCheck() {}

    /** One sentence on what is wrong with the file; empty when it can be used. */
    public static String problem(Path file) {
        return problem(file, LmsSettings.privatePlatformsAllowedBeforeServer());
    }

    static String problem(Path file, boolean privateAllowed) {
        try {
            PlatformsFile.read(file, privateAllowed);
            return "";
        } catch (PlatformsFile.Mistake mistake) {
            return "the platforms file " + file + " cannot be used: " + mistake.getMessage();
        }
    }
}
