package org.waymark.identity;

import java.time.Instant;
import java.util.UUID;
import org.waymark.OrganisationId;
import org.waymark.PersonId;

/**
 * Fired in the transaction in which a lead ends a relationship: what was given because of it ends in the same moment.
 *
 * @param by the lead
 */
public record RelationshipEnded(OrganisationId organisation, UUID relationship, PersonId by, Instant at) {}
