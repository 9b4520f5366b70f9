package org.waymark.lti.keys;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * When keys are made, sign, rest and go. A rule only: the caller takes the steps in one transaction, in this order, and
 * asks again at the next turn. Taking none for a while does no harm.
 *
 * @param signsFor how long a key signs before the next one does, longer than {@code publishedBefore}
 * @param publishedBefore how long a key is published before it signs: platforms keep the set they know for up to a day
 * @param overlap how long a key is published after its last signature: as long again, and the minutes that what it signed
 *     lives
 */
public record KeyRotation(Duration signsFor, Duration publishedBefore, Duration overlap) {

    /** A key a quarter, a day before, and a day and an hour after. */
    public static final KeyRotation USUAL =
            new KeyRotation(Duration.ofDays(90), Duration.ofHours(24), Duration.ofHours(25));

    public KeyRotation {
        if (publishedBefore.isNegative() || overlap.isNegative() || signsFor.compareTo(publishedBefore) <= 0) {
            throw new IllegalArgumentException("a key signs for longer than it is published before");
        }
    }

    /** What is due now; nothing most of the time. */
    public List<KeyStep> due(Collection<KeyLife> keys, Instant now) {
        List<KeyStep> steps = new ArrayList<>();
        Optional<KeyLife> current = one(keys, KeyState.CURRENT);
        Optional<KeyLife> next = one(keys, KeyState.NEXT);
        if (current.isEmpty()) {
            steps.add(next.map(key -> KeyStep.of(KeyStep.Kind.PROMOTE, key)).orElse(KeyStep.make(KeyState.CURRENT)));
        } else if (next.isEmpty()) {
            if (isPast(current.get(), signsFor.minus(publishedBefore), now)) {
                steps.add(KeyStep.make(KeyState.NEXT));
            }
        } else if (isPast(next.get(), publishedBefore, now)) {
            steps.add(KeyStep.of(KeyStep.Kind.RETIRE, current.get()));
            steps.add(KeyStep.of(KeyStep.Kind.PROMOTE, next.get()));
        }
        keys.stream()
                .filter(key -> key.state() == KeyState.RETIRED && isPast(key, overlap, now))
                .forEach(key -> steps.add(KeyStep.of(KeyStep.Kind.DROP, key)));
        return steps;
    }

    /** What an administrator's "rotate" does: the next key is made now, and signs once it was published long enough. */
    public List<KeyStep> asked(Collection<KeyLife> keys, Instant now) {
        boolean isWaiting = one(keys, KeyState.NEXT).isPresent();
        boolean isFirst = one(keys, KeyState.CURRENT).isEmpty();
        return isWaiting || isFirst ? due(keys, now) : List.of(KeyStep.make(KeyState.NEXT));
    }

    /** What is done when a private half has been seen by somebody: all keys go, and platforms fetch the new set. */
    public List<KeyStep> emergency(Collection<KeyLife> keys) {
        List<KeyStep> steps = new ArrayList<>();
        keys.forEach(key -> steps.add(KeyStep.of(KeyStep.Kind.DROP, key)));
        steps.add(KeyStep.make(KeyState.CURRENT));
        return steps;
    }

    /** The eldest in a state: two nodes that both made one lead to the same choice everywhere. */
    private static Optional<KeyLife> one(Collection<KeyLife> keys, KeyState state) {
        return keys.stream()
                .filter(key -> key.state() == state)
                .min(Comparator.comparing(KeyLife::since).thenComparing(KeyLife::kid));
    }

    private static boolean isPast(KeyLife key, Duration span, Instant now) {
        return !now.isBefore(key.since().plus(span));
    }
}
