package org.waymark.cohort;

import java.util.UUID;
import org.waymark.OrganisationId;

/**
 * Two groups have exchanged their courses: whoever remembers which group a launch leads to looks again. Fired in the
 * transaction that does it, when everything else is done, because launches lock what they remember last.
 */
public record CoursesExchanged(OrganisationId organisation, UUID one, UUID other) {}
