package org.waymark.practice.grades;

import java.time.Instant;

/** A score as it was posted, whatever became of it; status is what the service decided. */
public record Post(int number, Instant at, int lineItem, String userId, String body, int status) {}
