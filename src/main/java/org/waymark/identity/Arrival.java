package org.waymark.identity;

import java.util.UUID;
import org.waymark.PersonId;

/**
 * What a verified launch says about the visit to open.
 *
 * @param isAdministrator the LMS calls this person its administrator
 * @param framers         origins that may frame the pages, separated by a space
 * @param returnTo        address of the course in the LMS, or empty
 * @param courseId        the group of the course, or null
 */
public record Arrival(
        PersonId person, boolean isAdministrator, String framers, String returnTo, UUID courseId, String courseTitle) {}
