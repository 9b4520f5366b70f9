package org.waymark.identity;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.waymark.OrganisationId;

/** The organisation that this request, or this piece of background work, acts for. Nothing is visible until one is set. */
@RequestScoped
public class Tenant {
    private OrganisationId organisation;

    /** From here on, transactions of this request see this organisation's rows and no others. */
    public void enter(OrganisationId entered) {
        this.organisation = entered;
    }

    public Optional<OrganisationId> organisation() {
        return Optional.ofNullable(organisation);
    }

    /** The organisation, for code that runs only after one was entered. */
    public OrganisationId required() {
        return organisation().orElseThrow(() -> new IllegalStateException("No organisation was entered"));
    }
}
