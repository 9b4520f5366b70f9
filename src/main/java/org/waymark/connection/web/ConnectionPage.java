package org.waymark.connection.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.waymark.connection.Check;
import org.waymark.connection.ConnectionSummary;
import org.waymark.lms.InstalledDeployment;

/** The connection as its page shows it. */
public record ConnectionPage(ConnectionSummary connection) {
    private static final Map<InstalledDeployment.State, String> COLOURS = Map.of(
            InstalledDeployment.State.ACTIVE, "green",
            InstalledDeployment.State.WAITING, "yellow",
            InstalledDeployment.State.OFF, "grey");

    static ConnectionPage of(ConnectionSummary connection) {
        return new ConnectionPage(connection);
    }

    /** Deployments that somebody has to decide on. */
    public List<InstalledDeployment> waiting() {
        return connection.deployments().stream()
                .filter(one -> one.state() == InstalledDeployment.State.WAITING)
                .toList();
    }

    /** Last part of the keys that word an enum. */
    public static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static String colour(InstalledDeployment.State state) {
        return COLOURS.get(state);
    }

    /** Key of the sentence about what a check found; the clock is told in its own words. */
    public static String outcome(Check check) {
        String part = check.subject() == Check.Subject.CLOCK ? "connection.clock." : "connection.outcome.";
        return part + check.outcome().replace('_', '-');
    }
}
