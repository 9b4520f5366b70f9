package org.waymark.identity;

import java.util.Optional;
import java.util.UUID;
import org.waymark.PersonId;
import org.waymark.Visitor.GuestPass;

/**
 * What a verified launch, or a link, says about the visit to open.
 *
 * @param isAdministrator the LMS calls this person its administrator
 * @param framers         origins that may frame the pages, separated by a space
 * @param returnTo        address of the course in the LMS, or empty
 * @param courseId        the group of the course, or null
 * @param pass            the one thing that a link opens
 */
public record Arrival(
        PersonId person,
        boolean isAdministrator,
        String framers,
        String returnTo,
        UUID courseId,
        String courseTitle,
        Optional<GuestPass> pass) {
    private static final String NOBODY = "'none'";

    /** By a launch. */
    public Arrival(
            PersonId person,
            boolean isAdministrator,
            String framers,
            String returnTo,
            UUID courseId,
            String courseTitle) {
        this(person, isAdministrator, framers, returnTo, courseId, courseTitle, Optional.empty());
    }

    /** By a link of one thing: outside any LMS, so nobody may frame the pages. */
    public static Arrival of(PersonId guest, GuestPass pass) {
        return new Arrival(guest, false, NOBODY, "", null, "", Optional.of(pass));
    }
}
