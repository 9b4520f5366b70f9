package org.waymark.house;

/**
 * One text file of the project.
 *
 * @param path from the root of the project, with slashes
 * @param text all of it
 */
public record Source(String path, String text) {

    public String fileName() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Name without the last ending: {@code Supervision} for {@code …/Supervision.java}. */
    public String baseName() {
        String name = fileName();
        return name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : name;
    }

    public boolean isJava() {
        return path.endsWith(".java");
    }

    public boolean isTest() {
        return path.startsWith("src/test/") || path.contains("/src/test/");
    }

    /** Java that is shipped: the application and the lti jar, not the practice LMS. */
    public boolean isShippedJava() {
        return isJava() && (path.startsWith("src/main/java/") || path.startsWith("lti/src/main/java/"));
    }

    public boolean isTemplate() {
        return path.endsWith(".jte");
    }

    /** The house rules themselves quote what they forbid. */
    public boolean isOfTheRules() {
        return path.startsWith("src/test/java/org/waymark/house/") || path.startsWith("src/test/resources/house/");
    }

    public int lineCount() {
        return (int) text.lines().count();
    }

    /** Line of a place in the text, from 1. */
    public int lineAt(int offset) {
        return 1
                + (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
    }

    /** {@code path:line: what}, as compilers write it. */
    public String breach(int line, String what) {
        return path + ":" + line + ": " + what;
    }
}
