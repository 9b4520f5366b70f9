package org.waymark.practice.tools;

import java.net.URI;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A tool as this LMS knows it: Pending after it registered itself, Active once an administrator said so.
 *
 * @param clientId        what the tool is called here
 * @param deploymentId    number of the tool in this LMS
 * @param domain          host, with port where it has one, that its addresses stand on
 * @param addresses       where it is reached
 * @param scopes          services granted
 * @param claims          claims it asked for; without a name among them none is sent
 * @param custom          custom parameters of every launch, variables not filled in
 */
public record Tool(
        String clientId,
        String deploymentId,
        String name,
        String description,
        String domain,
        Addresses addresses,
        Set<String> scopes,
        Set<String> claims,
        Map<String, String> custom,
        State state) {

    /** Whether it can be launched. */
    public enum State {
        PENDING,
        ACTIVE
    }

    /**
     * Where a tool is reached.
     *
     * @param login       where a login starts
     * @param redirects   the only addresses tokens are posted to
     * @param target      what a launch opens when its activity says nothing else
     * @param keys        its key set
     * @param contentPick what a request for content opens, when the tool offers content
     * @param logo        its icon
     */
    public record Addresses(
            URI login, List<URI> redirects, URI target, URI keys, Optional<URI> contentPick, Optional<URI> logo) {
        public Addresses {
            redirects = List.copyOf(redirects);
        }
    }

    public Tool {
        scopes = Collections.unmodifiableSet(new LinkedHashSet<>(scopes));
        claims = Set.copyOf(claims);
        custom = Collections.unmodifiableMap(new LinkedHashMap<>(custom));
    }

    public boolean isActive() {
        return state == State.ACTIVE;
    }

    /** Whether names may be sent to it. */
    public boolean receivesNames() {
        return claims.contains("name") || claims.contains("given_name") || claims.contains("family_name");
    }

    public boolean receivesEmail() {
        return claims.contains("email");
    }

    Tool in(State other) {
        return new Tool(clientId, deploymentId, name, description, domain, addresses, scopes, claims, custom, other);
    }

    /** The same tool with these services granted. */
    public Tool granting(Set<String> otherScopes) {
        return new Tool(
                clientId, deploymentId, name, description, domain, addresses, otherScopes, claims, custom, state);
    }
}
