package org.waymark.practice;

import java.util.List;

/**
 * What a tool has to know about an LMS; the field names are those of Waymark's platforms file.
 */
public record Platform(
        String issuer,
        String clientId,
        List<String> deploymentIds,
        String authorizationEndpoint,
        String tokenEndpoint,
        String jwksUri) {}
