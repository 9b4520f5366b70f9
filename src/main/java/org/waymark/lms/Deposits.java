package org.waymark.lms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.waymark.lti.launch.Login;

/**
 * What a login leaves with the LMS for a browser that may not bring the login's cookie back. Only where the LMS offered
 * to keep it; see decision 57.
 */
@ApplicationScoped
public class Deposits {
    @Inject
    private PlatformRegistry registry;

    /** Empty where the LMS offered no storage. Asks nothing of the database. */
    public Optional<Deposit> of(Login login) {
        return login.storage()
                .map(message -> new Deposit(
                        message,
                        login.redirect(),
                        registry.known(login.registrationId()).framers()));
    }
}
