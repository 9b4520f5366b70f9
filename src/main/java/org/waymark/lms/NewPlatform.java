package org.waymark.lms;

import java.net.URI;
import java.util.Optional;

/**
 * A platform that has accepted our registration.
 *
 * @param issuer       1..255 characters
 * @param clientId     what it calls us, 1..255 characters
 * @param deploymentId where it named one
 * @param product      what it says it is, at most 200 characters; may be empty
 */
public record NewPlatform(
        String issuer,
        String clientId,
        Optional<String> deploymentId,
        URI authorizationEndpoint,
        URI tokenEndpoint,
        URI jwksUri,
        String product) {}
