package org.waymark.lms;

import java.util.Optional;
import org.waymark.web.Placement;

/**
 * One page that a teacher chose for their course.
 *
 * @param title  what the course and its gradebook show, 1..255 characters
 * @param points most that can be reached, 1..100; empty for no column in the gradebook
 */
public record Pick(Placement placement, String title, Optional<Integer> points) {}
