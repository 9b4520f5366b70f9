package org.waymark.sharing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.waymark.PersonId;
import org.waymark.RecordRef;
import org.waymark.identity.RelationshipKind;
import org.waymark.web.London;

/** A row of a list of shares, before names and addresses are added. */
record GrantRow(
        UUID id,
        RecordRef thing,
        int version,
        String title,
        PersonId owner,
        PersonId reader,
        Optional<RelationshipKind> as,
        LocalDate until,
        Instant sharedAt,
        Optional<Instant> endedAt,
        Optional<GrantEnd> endedAs,
        ShareSummary.Looks looks,
        long all) {
    /** What happened to it after its day was over counts no more. */
    ShareState state(LocalDate today) {
        LocalDate judged = endedAt.map(London::day).orElse(today);
        return until.isBefore(judged)
                ? ShareState.EXPIRED
                : endedAs.map(end -> ShareState.valueOf(end.name())).orElse(ShareState.OPEN);
    }
}
