package org.waymark.connection.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.InstantSource;
import org.waymark.connection.ConnectionRefusal;
import org.waymark.web.CurrentRequest;
import org.waymark.web.Page;

/** The page of a connection that was not made, and the line about it in the operator's log. */
@ApplicationScoped
class Refusals {
    private static final Logger LOG = System.getLogger(Refusals.class.getName());

    @Inject
    CurrentRequest current;

    @Inject
    InstantSource clock;

    Page page(ConnectionRefusal refusal) {
        LOG.log(
                Level.INFO,
                "connection refused code={0} detail={1} reference={2}",
                refusal.code(),
                refusal.detail(),
                current.reference());
        return Page.of(
                refusal.status(),
                "connection/refused",
                new RefusedPage(refusal.code(), clock.instant(), current.reference()));
    }
}
