package org.waymark.records;

import java.time.Instant;
import org.waymark.OrganisationId;
import org.waymark.RecordRef;

/** All have signed, and the record is sealed. Fired in the transaction in which it happens. */
public record RecordSealed(OrganisationId organisation, RecordRef record, String hash, int number, Instant at) {}
