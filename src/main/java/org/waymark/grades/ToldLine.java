package org.waymark.grades;

import java.time.Instant;
import java.util.Optional;

/**
 * One thing that somebody's course is told, or is about to be told, as that person sees it.
 *
 * @param what   the page that was completed
 * @param course title of the course; empty when the LMS sent none
 * @param told   points the course has, of {@code most}; 0 when it has none yet
 * @param at     when it was told
 * @param points to be told
 */
public record ToldLine(String what, String course, State state, int told, Optional<Instant> at, int points, int most) {}
