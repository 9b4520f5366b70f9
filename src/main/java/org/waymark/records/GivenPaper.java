package org.waymark.records;

import java.time.LocalDate;
import java.util.UUID;

/** A sealed paper that somebody lets the visitor read. @param isOpen whether the other party has been shown that they may */
public record GivenPaper(UUID paper, String kind, String by, LocalDate until, boolean isOpen) {}
