package org.waymark.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.waymark.Visitor;

/** Gives a page what lets it hand in, for a day after the visit, the text that was typed in it; see decision 0030. */
@ApplicationScoped
public class RescueTokens {
    @Inject
    private RescueKeys keys;

    @Inject
    private InstantSource clock;

    /** Without asking the database, once this node has made one for the organisation. */
    public Optional<String> remembered(Visitor visitor, int sessionNumber) {
        return keys.remembered(visitor.organisation()).map(key -> token(key, visitor, sessionNumber, clock.instant()));
    }

    /** Effect: the organisation's first key is made when there is none. */
    @Transactional
    public String token(Visitor visitor, int sessionNumber) {
        Instant now = clock.instant();
        return token(keys.current(visitor.organisation(), now), visitor, sessionNumber, now);
    }

    private static String token(RescueKeys.RescueKey key, Visitor visitor, int sessionNumber, Instant now) {
        return new RescueToken(
                        visitor.organisation(),
                        visitor.person(),
                        sessionNumber,
                        now.plus(RescueToken.GOOD_FOR),
                        key.id())
                .sealed(key.secret());
    }
}
