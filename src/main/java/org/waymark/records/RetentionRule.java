package org.waymark.records;

import java.time.Instant;
import java.util.Optional;

/**
 * How long an organisation keeps a class of records.
 *
 * @param note  which decision says so, in the words of whoever set it; empty for the usual length
 * @param setAt empty for the usual length
 * @param kept  how many sealed records there are of it
 */
public record RetentionRule(RetentionClass keptAs, int months, String note, Optional<Instant> setAt, long kept) {}
