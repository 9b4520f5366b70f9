package org.waymark.development;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.waymark.RecordRef;
import org.waymark.programme.Area;

/**
 * One thing in a plan, for pages.
 *
 * @param session the session it was kept in
 * @param on      the day it was begun
 */
public record ItemSummary(
        UUID id,
        ItemKind kind,
        ItemState state,
        ItemWords words,
        Optional<Integer> session,
        Optional<Area> area,
        LocalDate on,
        int version,
        Instant changedAt) {
    public String path() {
        return kind.path() + "/" + id;
    }

    public RecordRef ref() {
        return new RecordRef(kind.key(), id);
    }

    public Optional<LocalDate> due() {
        return Optional.ofNullable(words.due());
    }

    ItemSummary at(PlanChange change) {
        return new ItemSummary(
                id, kind, change.state(), change.words(), session, area, on, change.version(), change.at());
    }
}
