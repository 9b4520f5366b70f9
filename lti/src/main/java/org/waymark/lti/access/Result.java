package org.waymark.lti.access;

import java.time.Duration;
import java.util.Optional;

/** What came of asking a service. */
public sealed interface Result<T> {

    /** By how much the platform's clock is ahead of ours, to the second, where its answer told the time. */
    Optional<Duration> clockOffset();

    /** Done. */
    record Success<T>(T value, Optional<Duration> clockOffset) implements Result<T> {}

    /** Not done. */
    record Failure<T>(Trouble trouble, Optional<Duration> clockOffset) implements Result<T> {

        /** The same failure of something larger. */
        public <U> Failure<U> as() {
            return new Failure<>(trouble, clockOffset);
        }
    }
}
