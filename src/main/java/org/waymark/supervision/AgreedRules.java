package org.waymark.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.waymark.OrganisationId;
import org.waymark.Refusal;
import org.waymark.Refusal.Reason;
import org.waymark.programme.ContentPack;
import org.waymark.programme.EmployerProfile;

/** What an employer expects of a pair: the profile of their agreement, or a council's until there is one. */
@ApplicationScoped
class AgreedRules {
    private static final String USUAL = "monthly-social-work";

    @Inject
    private ContentPack content;

    @Inject
    private AgreementStore agreements;

    /** Refuses WRONG_STATE when the content has no such profile. */
    EmployerProfile of(Optional<String> profile) {
        return profile.flatMap(content::profile)
                .or(() -> content.profile(USUAL))
                .orElseThrow(() -> new Refusal(Reason.WRONG_STATE, "supervision.refusal.no-form"));
    }

    EmployerProfile of(OrganisationId organisation, UUID relationship) {
        return of(agreements.ofRelationship(organisation, relationship).map(Agreement::profileId));
    }
}
