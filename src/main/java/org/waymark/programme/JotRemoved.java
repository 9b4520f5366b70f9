package org.waymark.programme;

import org.waymark.OrganisationId;
import org.waymark.PersonId;
import org.waymark.RecordRef;

/** Its owner took a jot away; fired in the same transaction. Its text must not be kept longer anywhere as a mere jot. */
public record JotRemoved(OrganisationId organisation, PersonId person, RecordRef jot) {}
