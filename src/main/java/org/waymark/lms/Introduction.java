package org.waymark.lms;

/**
 * Somebody whom the LMS names, whether they ever came or not.
 *
 * @param subject the platform's id of the person, 1..255 characters
 * @param name    as the LMS gives it; may be empty
 */
public record Introduction(String subject, String name) {
    /** Names nobody. */
    @Override
    public String toString() {
        return "Introduction";
    }
}
