package org.waymark.lti.registration;

import java.util.Optional;
import java.util.Set;
import org.waymark.lti.Scope;

/**
 * What a platform made of a registration. With the issuer, the client id tells which one: the caller updates what it has
 * under that pair.
 *
 * @param clientId 1..255 characters
 * @param deploymentId present where the platform deploys the tool at once; Moodle does
 * @param scopes those granted; those asked for where the platform does not say
 */
public record Registered(String clientId, Optional<String> deploymentId, Set<Scope> scopes) {}
