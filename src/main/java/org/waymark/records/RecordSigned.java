package org.waymark.records;

import java.time.Instant;
import org.waymark.OrganisationId;
import org.waymark.PersonId;
import org.waymark.RecordRef;

/** One signed; others are missing or it is sealed with this. Fired in the transaction in which it happens. */
public record RecordSigned(OrganisationId organisation, RecordRef record, String hash, PersonId by, Instant at) {}
