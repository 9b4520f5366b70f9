package org.waymark.records;

import java.time.Instant;
import org.waymark.OrganisationId;
import org.waymark.PersonId;
import org.waymark.RecordRef;

/** What somebody signed was changed before the others signed; their signature counts no more. Fired in the transaction in which it happens. */
public record SignatureVoided(OrganisationId organisation, RecordRef record, String hash, PersonId whose, Instant at) {}
