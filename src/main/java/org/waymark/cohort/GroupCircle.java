package org.waymark.cohort;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.waymark.PersonId;
import org.waymark.identity.Circle;
import org.waymark.identity.Tenant;

/** The people of one's own groups, whoever learns or teaches there now. */
@ApplicationScoped
class GroupCircle implements Circle {
    @Inject
    private GroupStore store;

    @Inject
    private Tenant tenant;

    @Override
    public Set<PersonId> around(PersonId person) {
        return store.companions(tenant.required(), person);
    }
}
