package org.waymark.lti.access;

import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.waymark.lti.Scope;

/**
 * Tokens of this node, each good for one platform and one set of scopes. Bounded: the one that was not asked for the
 * longest goes first. Nothing is lost with it, for a token can always be asked for anew.
 */
public final class TokenCache {

    /** A token is not used in its last minute, so that it does not end on its way. */
    static final Duration MARGIN = Duration.ofMinutes(1);

    private final InstantSource clock;
    private final Map<Key, AccessToken> tokens;

    /** @param tokensMax how many are kept, 1 or more */
    public TokenCache(InstantSource clock, int tokensMax) {
        if (tokensMax < 1) {
            throw new IllegalArgumentException("a cache of tokens keeps at least one");
        }
        this.clock = clock;
        this.tokens = new Recent(tokensMax);
    }

    private record Key(UUID registrationId, Set<Scope> scopes) {}

    synchronized Optional<AccessToken> find(UUID registrationId, Set<Scope> scopes) {
        Key key = new Key(registrationId, Set.copyOf(scopes));
        AccessToken token = tokens.get(key);
        if (token != null && !clock.instant().isBefore(token.expires().minus(MARGIN))) {
            tokens.remove(key);
            return Optional.empty();
        }
        return Optional.ofNullable(token);
    }

    synchronized void keep(UUID registrationId, Set<Scope> scopes, AccessToken token) {
        tokens.put(new Key(registrationId, Set.copyOf(scopes)), token);
    }

    /** Forgets a token that a service did not take, unless another has come in its place. */
    synchronized void drop(UUID registrationId, Set<Scope> scopes, AccessToken refused) {
        tokens.remove(new Key(registrationId, Set.copyOf(scopes)), refused);
    }

    synchronized int size() {
        return tokens.size();
    }

    private static final class Recent extends LinkedHashMap<Key, AccessToken> {

        private static final long serialVersionUID = 1L;

        private final int tokensMax;

        Recent(int tokensMax) {
            super(16, 0.75f, true);
            this.tokensMax = tokensMax;
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, AccessToken> eldest) {
            return size() > tokensMax;
        }
    }
}
