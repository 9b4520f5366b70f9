package org.waymark.identity;

import org.eclipse.persistence.config.SessionCustomizer;
import org.eclipse.persistence.sessions.DatabaseLogin;
import org.eclipse.persistence.sessions.Session;

/**
 * EclipseLink asks once. By itself it sends a query outside a transaction again, three times with five seconds between,
 * when the connection broke; a person would wait for a page that says no after all. The pool has looked at the
 * connection before, and whoever was refused may press the button again.
 */
public class OneTry implements SessionCustomizer {
    @Override
    public void customize(Session session) {
        DatabaseLogin login = (DatabaseLogin) session.getDatasourceLogin();
        login.setQueryRetryAttemptCount(0);
        login.setDelayBetweenConnectionAttempts(0);
        login.setConnectionHealthValidatedOnError(false);
    }
}
