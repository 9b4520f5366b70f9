package org.waymark.records;

import java.time.Instant;
import org.waymark.OrganisationId;
import org.waymark.RecordRef;

/** A record was disposed of. Its room removes what it still holds of its words, in the same transaction. */
public record RecordDisposed(OrganisationId organisation, RecordRef record, Instant at) {}
