package org.waymark.connection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.waymark.Visitor;
import org.waymark.lms.Installations;
import org.waymark.lms.InstalledPlatform;

/**
 * Tries a connection as it is used: fetches the LMS's keys and asks for a token for each scope, past every cache. The
 * LMS is spoken to outside every transaction.
 */
@ApplicationScoped
public class ConnectionTest {
    @Inject
    private Installations installations;

    @Inject
    private Checks checks;

    @Inject
    private KeyTrial keys;

    @Inject
    private TokenTrial tokens;

    /**
     * Tests the platform that this administrator came from, unless that was done within the last ten seconds. Refuses
     * NOT_FOUND to anybody else.
     */
    public void run(Visitor by) {
        InstalledPlatform platform = installations.of(by);
        if (!checks.isBegun(platform.id())) {
            return;
        }
        List<Check> found = new ArrayList<>();
        found.add(keys.check(platform.registration()));
        found.addAll(tokens.checks(platform.registration()));
        checks.keep(platform.id(), found);
    }
}
