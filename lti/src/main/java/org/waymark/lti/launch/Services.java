package org.waymark.lti.launch;

import java.net.URI;
import java.util.Optional;
import java.util.Set;

/**
 * Addresses of the services the platform offers for this course. Signed by the platform, yet still to be compared with
 * its registered origin before they are called.
 *
 * @param memberships names and roles of the course
 * @param lineItem the gradebook column of this activity
 * @param lineItems all columns of the course
 * @param scopes what may be asked of the gradebook
 */
public record Services(
        Optional<URI> memberships, Optional<URI> lineItem, Optional<URI> lineItems, Set<String> scopes) {}
