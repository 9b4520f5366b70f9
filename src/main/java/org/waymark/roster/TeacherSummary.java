package org.waymark.roster;

import java.time.Instant;
import java.util.UUID;
import org.waymark.PersonId;

/**
 * Somebody about whom a lead is to decide.
 *
 * @param name        empty where neither the LMS nor they gave one
 * @param launchedAt  when they last opened the course as its teacher
 */
public record TeacherSummary(UUID course, PersonId person, String name, Instant launchedAt) {}
