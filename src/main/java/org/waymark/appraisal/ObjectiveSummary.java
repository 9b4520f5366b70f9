package org.waymark.appraisal;

import java.util.Optional;
import java.util.UUID;

/** @param revision counts its wordings from 1 @param carriedFrom the objective of an earlier year that goes on here */
public record ObjectiveSummary(
        UUID id, UUID cycle, int number, ObjectiveWords words, int revision, Optional<UUID> carriedFrom) {
    static ObjectiveSummary of(ObjectiveStore.ObjectiveRow row) {
        return new ObjectiveSummary(
                row.id(), row.cycle(), row.number(), row.words(), row.revision(), row.carriedFrom());
    }

    public String path() {
        return "/appraisal/" + cycle + "/objectives/" + id;
    }
}
