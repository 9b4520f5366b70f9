package org.waymark.practice;

/**
 * One external-tool activity of a course.
 *
 * @param id             Moodle's course module number, part of the address of the activity
 * @param resourceLinkId what the launch sends as {@code resource_link.id}; another one after a course is copied
 * @param destination    value of the custom parameter {@code destination}: empty for home, {@code programme} or
 *                       {@code programme/4}
 */
public record LmsActivity(int id, int resourceLinkId, String title, String description, String destination) {}
