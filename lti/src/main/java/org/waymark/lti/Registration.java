package org.waymark.lti;

import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * One tool registration at one platform: the pair issuer and client id, and where that platform answers.
 *
 * @param id our own id of it
 * @param stateHint what the caller needs to find this registration's tenant again from a state; 1..64 characters out
 *     of letters, digits, hyphen and underscore. The platform and the browser see it.
 * @param issuer compared character by character with the token's {@code iss}
 * @param clientId issued by the platform
 * @param authorizationEndpoint where a login is redirected to; may carry a query
 * @param tokenEndpoint where access tokens come from
 * @param jwksUri the platform's key set
 * @param deployments ids of the active deployments
 * @param algorithms signature algorithms accepted, {@link #USUAL_ALGORITHMS} unless the platform needs another
 * @param returnHosts further host names (no port) that return addresses may lead to, besides those of the issuer and the
 *     authorization endpoint
 * @param isEnabled false while an administrator has switched the platform off
 * @param authorizationServer what the platform wants to be called in requests for access tokens, where that is not the
 *     address of its token endpoint
 */
public record Registration(
        UUID id,
        String stateHint,
        String issuer,
        String clientId,
        URI authorizationEndpoint,
        URI tokenEndpoint,
        URI jwksUri,
        Set<String> deployments,
        Set<String> algorithms,
        Set<String> returnHosts,
        boolean isEnabled,
        Optional<String> authorizationServer) {

    /** RS256 alone: what LTI asks for. */
    public static final Set<String> USUAL_ALGORITHMS = Set.of("RS256");

    /** What may be configured; all of them RSA, none of them symmetric. */
    public static final Set<String> KNOWN_ALGORITHMS = Set.of("RS256", "RS384", "RS512", "PS256", "PS384", "PS512");

    private static final int HINT_CHARACTERS_MAX = 64;

    /** For platforms that name no authorization server, such as Moodle. */
    public Registration(
            UUID id,
            String stateHint,
            String issuer,
            String clientId,
            URI authorizationEndpoint,
            URI tokenEndpoint,
            URI jwksUri,
            Set<String> deployments,
            Set<String> algorithms,
            Set<String> returnHosts,
            boolean isEnabled) {
        this(
                id,
                stateHint,
                issuer,
                clientId,
                authorizationEndpoint,
                tokenEndpoint,
                jwksUri,
                deployments,
                algorithms,
                returnHosts,
                isEnabled,
                Optional.empty());
    }

    public Registration {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(issuer, "issuer");
        Objects.requireNonNull(clientId, "clientId");
        Objects.requireNonNull(authorizationEndpoint, "authorizationEndpoint");
        Objects.requireNonNull(jwksUri, "jwksUri");
        if (!isHint(stateHint)) {
            throw new IllegalArgumentException("a state hint is 1 to 64 letters, digits, hyphens or underscores");
        }
        deployments = Set.copyOf(deployments);
        algorithms = Set.copyOf(algorithms);
        returnHosts = Set.copyOf(returnHosts);
        if (algorithms.isEmpty() || !KNOWN_ALGORITHMS.containsAll(algorithms)) {
            throw new IllegalArgumentException("algorithms must be some of " + KNOWN_ALGORITHMS);
        }
    }

    /**
     * Whether an address lies on a host of this platform: that of its issuer, of its authorization or token endpoint, or
     * one of the list; and secure, unless people sign in without TLS there. Browsers are sent, and access tokens shown,
     * to no other.
     */
    public boolean isOnPlatform(URI address) {
        return address.getHost() != null
                && ("https".equals(WebAddresses.scheme(address))
                        || "http".equals(WebAddresses.scheme(authorizationEndpoint)))
                && (WebAddresses.parse(issuer)
                                .filter(one -> isSameHost(one, address))
                                .isPresent()
                        || isSameHost(authorizationEndpoint, address)
                        || isSameHost(tokenEndpoint, address)
                        || returnHosts.contains(WebAddresses.host(address)));
    }

    private static boolean isSameHost(URI own, URI other) {
        return own != null && own.getHost() != null && WebAddresses.host(own).equals(WebAddresses.host(other));
    }

    /** Whether a text has the shape of a state hint. */
    public static boolean isHint(String text) {
        return text != null
                && !text.isEmpty()
                && text.length() <= HINT_CHARACTERS_MAX
                && text.chars()
                        .allMatch(c -> (c >= 'a' && c <= 'z')
                                || (c >= 'A' && c <= 'Z')
                                || (c >= '0' && c <= '9')
                                || c == '-'
                                || c == '_');
    }
}
