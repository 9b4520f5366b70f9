package org.waymark.connection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.waymark.Visitor;
import org.waymark.lms.ConnectionFact;
import org.waymark.lms.Installations;
import org.waymark.lms.InstalledPlatform;
import org.waymark.lms.KeyFetches;
import org.waymark.lms.LaunchLine;
import org.waymark.lms.LaunchLog;

/** The connection that an administrator of an LMS came through. Every use case refuses NOT_FOUND to anybody else. */
@ApplicationScoped
public class Connections {
    /** Lines of the launch log on one page. */
    public static final int LINES = 50;

    @Inject
    private Installations installations;

    @Inject
    private LaunchLog log;

    @Inject
    private KeyFetches fetches;

    @Inject
    private Checks checks;

    @Inject
    @Any
    private Instance<ConnectionFact> facts;

    /** Everything known about its health. Asks the LMS nothing. */
    @Transactional
    public ConnectionSummary summary(Visitor by) {
        InstalledPlatform platform = installations.of(by);
        return new ConnectionSummary(
                platform,
                log.lines(platform.id(), Optional.of(LaunchLine.Result.ADMITTED), Long.MAX_VALUE, 1).stream()
                        .map(LaunchLine::at)
                        .findFirst(),
                fetches.of(platform.registration().jwksUri()),
                checks.last(platform.id()),
                facts(by, platform),
                installations.deployments(by));
    }

    /**
     * A page of the launch log, newest first, and one line more where there is another page.
     *
     * @param result only lines with this result
     * @param before only lines older than the one with this number
     */
    @Transactional
    public List<LaunchLine> launches(Visitor by, Optional<LaunchLine.Result> result, long before) {
        return log.lines(installations.of(by).id(), result, before, LINES + 1);
    }

    private List<ConnectionFact.Line> facts(Visitor by, InstalledPlatform platform) {
        return facts.stream()
                .sorted(Comparator.comparingInt(ConnectionFact::order))
                .flatMap(fact -> fact.about(by.organisation(), platform.id()).stream())
                .toList();
    }
}
