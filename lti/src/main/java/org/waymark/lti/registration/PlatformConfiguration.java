package org.waymark.lti.registration;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.waymark.lti.PlatformFamily;

/**
 * What a platform says about itself; judged.
 *
 * @param issuer as it will stand in every token
 * @param authorizationServer its name in requests for tokens, where that is not the token endpoint
 * @param algorithms signature algorithms of its tokens, those only that this tool can check
 * @param scopes all scopes it knows, in its own words
 * @param messages types of the messages it sends
 * @param variables names it can fill in, without the dollar sign
 * @param family which product it is
 * @param version of the product, for people; empty where it tells none
 */
public record PlatformConfiguration(
        String issuer,
        URI authorizationEndpoint,
        URI tokenEndpoint,
        URI jwksUri,
        URI registrationEndpoint,
        Optional<String> authorizationServer,
        Set<String> algorithms,
        Set<String> scopes,
        Set<String> messages,
        Set<String> variables,
        PlatformFamily family,
        String version) {}
