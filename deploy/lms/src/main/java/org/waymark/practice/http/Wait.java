package org.waymark.practice.http;

import java.time.Duration;

/** Lets an address take its time. */
public final class Wait {
    private Wait() {}

    /** Waits; a server that is closed meanwhile ends the wait. */
    public static void lasting(Duration time) {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
