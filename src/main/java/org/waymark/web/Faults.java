package org.waymark.web;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads what went wrong out of a chain of exceptions, and writes it down without anything a person may have written. */
final class Faults {
    /** Serialization failure and deadlock: somebody else was faster (PostgreSQL, appendix A). */
    private static final Set<String> CONFLICT_STATES = Set.of("40001", "40P01");
    /** Connection lost, resources used up, shutting down: the database is not to be had just now. */
    private static final Set<String> OUTAGE_CLASSES = Set.of("08", "53", "57");

    private static final int CHAIN_MAX = 20;
    private static final int FRAMES_MAX = 25;

    private Faults() {}

    static boolean isConflict(Throwable fault) {
        return chain(fault).stream()
                .anyMatch(link -> link instanceof OptimisticLockException
                        || link.getClass()
                                .getName()
                                .equals("org.eclipse.persistence.exceptions.OptimisticLockException")
                        || link instanceof SQLException sql && CONFLICT_STATES.contains(state(sql)));
    }

    /** The request's own headers cannot be read; Jersey says so only when somebody asks for them. */
    static boolean isMalformedHeader(Throwable fault) {
        return chain(fault).stream()
                .anyMatch(link ->
                        link.getClass().getName().equals("org.glassfish.jersey.message.internal.HeaderValueException"));
    }

    static boolean isOutage(Throwable fault) {
        return chain(fault).stream()
                .anyMatch(link -> link instanceof java.sql.SQLTransientConnectionException
                        || link instanceof java.sql.SQLTransactionRollbackException
                        || link.getClass().getName().startsWith("jakarta.resource.")
                        || link instanceof SQLException sql
                                && state(sql).length() > 2
                                && OUTAGE_CLASSES.contains(state(sql).substring(0, 2)));
    }

    /** Classes, SQL states and places. Messages are left out: a database quotes the row that it refuses. */
    static String account(Throwable fault) {
        StringBuilder account = new StringBuilder();
        for (Throwable link : chain(fault)) {
            account.append(account.isEmpty() ? "" : "\nCaused by: ")
                    .append(link.getClass().getName());
            if (link instanceof SQLException sql) {
                account.append(" SQLSTATE ").append(state(sql));
            }
            StackTraceElement[] frames = link.getStackTrace();
            for (int i = 0; i < Math.min(frames.length, FRAMES_MAX); i++) {
                account.append("\n\tat ").append(frames[i]);
            }
        }
        return account.toString();
    }

    private static String state(SQLException fault) {
        return fault.getSQLState() == null ? "" : fault.getSQLState();
    }

    private static List<Throwable> chain(Throwable fault) {
        List<Throwable> chain = new ArrayList<>();
        for (Throwable link = fault; link != null && chain.size() < CHAIN_MAX; link = link.getCause()) {
            chain.add(link);
        }
        return chain;
    }
}
