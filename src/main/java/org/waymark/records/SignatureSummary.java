package org.waymark.records;

import java.time.Instant;
import org.waymark.PersonId;

/** One signature. @param comment what they added in their own words; empty for nothing */
public record SignatureSummary(
        PersonId person,
        String seat,
        String typedName,
        String statement,
        String comment,
        boolean isByLink,
        Instant vouchedAt,
        Instant at) {}
