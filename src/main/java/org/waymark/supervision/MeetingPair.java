package org.waymark.supervision;

import java.util.UUID;
import org.waymark.PersonId;

/**
 * Two people while one supervises the other, seen by one of them.
 *
 * @param id        of their relationship
 * @param person    who is supervised
 * @param supporter who supervises
 * @param isGiven   whether the reader is the one who supervises
 * @param name      of the other; may be empty
 * @param mark      what tells the other apart where they have no name
 */
public record MeetingPair(UUID id, PersonId person, PersonId supporter, boolean isGiven, String name, String mark) {}
