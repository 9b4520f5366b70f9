package org.waymark.outside;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.HashSet;
import java.util.Set;

/** Free ports of the loopback address, below those the system gives to outgoing connections. Each is handed out once. */
final class Ports {
    private static final int EACH = 500;
    /** One row of ports for each process that tests at the same time. */
    private static final int FIRST =
            Integer.getInteger("waymark.ports", 18_000) + EACH * Integer.getInteger("waymark.fork", 1);

    private static final int LAST = FIRST + EACH - 1;
    private static final Set<Integer> TAKEN = new HashSet<>();

    private Ports() {}

    static synchronized int next() {
        for (int port = FIRST; port <= LAST; port++) {
            if (!TAKEN.contains(port) && isFree(port)) {
                TAKEN.add(port);
                return port;
            }
        }
        throw new IllegalStateException("No port is free from " + FIRST + " to " + LAST);
    }

    private static boolean isFree(int port) {
        try (ServerSocket probe = new ServerSocket(port, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))) {
            return probe.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
