package org.waymark.connection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.waymark.lti.SigningKeys;
import org.waymark.lti.ToolKey;
import org.waymark.lti.keys.KeyLife;
import org.waymark.lti.keys.KeyRotation;
import org.waymark.lti.keys.KeyState;
import org.waymark.lti.keys.KeyStep;

/**
 * The tool's own key pairs, one set for all platforms: read by every node, changed by whichever comes first. A node signs
 * with what it read within the last minute, which is far less than the day for which a retired key stays published.
 */
@ApplicationScoped
public class KeyRing implements SigningKeys {
    private static final Logger LOG = System.getLogger(KeyRing.class.getName());
    private static final Duration GOOD_FOR = Duration.ofMinutes(1);

    @Inject
    private KeyStore store;

    @Inject
    private ConnectionSettings settings;

    @Inject
    private InstantSource clock;

    private volatile List<ToolKey> pairs = List.of();
    private volatile Instant read = Instant.EPOCH;

    @Override
    @Transactional
    public ToolKey signing() {
        return published().get(0);
    }

    @Override
    @Transactional
    public List<ToolKey> published() {
        if (pairs.isEmpty() || clock.instant().isAfter(read.plus(GOOD_FOR))) {
            List<KeyStore.Stored> stored = store.all();
            pairs = keys(isSigning(stored) ? stored : tended());
            read = clock.instant();
        }
        return pairs;
    }

    /**
     * Takes the steps that are due: makes the next pair, lets it sign, retires and drops old ones, and does what the
     * operator asked for. Several nodes may call it at once; each step is taken once. Effects: a line in the log for each.
     */
    @Transactional
    public void tend() {
        tended();
        // Read by the next caller, after these steps have lasted.
        read = Instant.EPOCH;
    }

    private List<KeyStore.Stored> tended() {
        store.lock();
        Instant now = clock.instant();
        KeyRotation rotation = RotationRule.every(settings.keyRotationDays());
        if (store.isAsked(now)) {
            take(rotation.asked(lives(), now), now);
        }
        take(rotation.due(lives(), now), now);
        return store.all();
    }

    private void take(List<KeyStep> steps, Instant now) {
        for (KeyStep step : steps) {
            String kid = step.kid().orElse("");
            switch (step.kind()) {
                case MAKE_CURRENT -> make(KeyState.CURRENT, now);
                case MAKE_NEXT -> make(KeyState.NEXT, now);
                case PROMOTE -> store.move(kid, KeyState.CURRENT, now);
                case RETIRE -> store.move(kid, KeyState.RETIRED, now);
                case DROP -> store.drop(kid);
            }
            LOG.log(
                    Level.INFO,
                    "tool key step={0} kid={1}",
                    step.kind(),
                    step.kid().orElse("new"));
        }
    }

    private void make(KeyState state, Instant now) {
        store.add(ToolKey.generate(), state, now);
    }

    private List<KeyLife> lives() {
        return store.all().stream().map(KeyStore.Stored::life).toList();
    }

    private static boolean isSigning(List<KeyStore.Stored> stored) {
        return stored.stream().anyMatch(one -> one.life().state() == KeyState.CURRENT);
    }

    private static List<ToolKey> keys(List<KeyStore.Stored> stored) {
        return stored.stream().map(KeyStore.Stored::key).toList();
    }
}
