package org.waymark.lms;

import java.net.URI;
import java.util.Optional;

/**
 * A platform that has accepted our registration.
 *
 * @param issuer       1..255 characters
 * @param clientId     what it calls us, 1..255 characters
 * @param deploymentId where it named one
 * @param authorizationServer what it wants to be called in requests for tokens, where it says
 * @param product      what it says it is, for a page; at most 200 characters; may be empty
 * @param family       the product family code it gives of itself, at most 60 characters; may be empty
 */
public record NewPlatform(
        String issuer,
        String clientId,
        Optional<String> deploymentId,
        URI authorizationEndpoint,
        URI tokenEndpoint,
        URI jwksUri,
        Optional<String> authorizationServer,
        String product,
        String family) {}
