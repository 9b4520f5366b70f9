package org.waymark.lms;

import java.nio.file.Path;

/** Reads the platforms file before there is a server, so that a mistake in it stops the start. */
public final class PlatformsCheck {
    private static final String ALLOW_PRIVATE = "WAYMARK_ALLOW_PRIVATE_PLATFORMS";

    private PlatformsCheck() {}

    /** One sentence on what is wrong with the file; empty when it can be used. */
    public static String problem(Path file) {
        String allowed = System.getProperty("waymark.allow.private.platforms", System.getenv(ALLOW_PRIVATE));
        return problem(file, allowed != null && allowed.strip().equals("true"));
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
