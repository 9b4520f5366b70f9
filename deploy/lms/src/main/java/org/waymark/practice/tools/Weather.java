package org.waymark.practice.tools;

import java.util.Random;

/** Lets a part of all service requests fail, the same ones for the same seed and order. */
public final class Weather {
    private double rate;
    private Random random = new Random(0);

    /** What befalls a request. */
    public enum Mishap {
        NONE,
        BROKEN,
        BUSY,
        DOWN,
        /** What was asked is done, and the answer says it was not. */
        DONE_BUT_BROKEN
    }

    /**
     * From now on this share of the requests fails.
     *
     * @param share 0 to 1
     */
    public synchronized void failing(double share, long seed) {
        rate = share;
        random = new Random(seed);
    }

    synchronized Mishap next() {
        if (rate == 0 || random.nextDouble() >= rate) {
            return Mishap.NONE;
        }
        return Mishap.values()[1 + random.nextInt(Mishap.values().length - 1)];
    }
}
