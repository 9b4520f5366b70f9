package org.waymark.lms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.waymark.OrganisationId;
import org.waymark.PersonId;
import org.waymark.Role;
import org.waymark.lti.LtiRefusal;
import org.waymark.lti.RefusalCode;
import org.waymark.lti.launch.Launch;

/** Where a verified message of each kind leads. */
@ApplicationScoped
class Landing {
    private static final String PICKER = "/picker/";
    private static final String PARTICIPANTS = "/participants/";
    /** Somebody whom the gradebook lists but who never came. */
    private static final String NOBODY_YET = "not-yet";

    @Inject
    private Openings openings;

    @Inject
    private Picker picker;

    @Inject
    private AccountStore accounts;

    /**
     * The page, without the prefix of the visit.
     *
     * @throws LtiRefusal 403 for a picker asked for by anybody but a teacher
     */
    String of(Launch launch, OrganisationId organisation, UUID deployment, PersonId person) {
        return switch (launch.messageType()) {
            case RESOURCE_LINK -> openings.of(launch);
            case DEEP_LINKING -> {
                if (!StartingRole.of(launch.roles()).equals(Optional.of(Role.STAFF))) {
                    throw new LtiRefusal(RefusalCode.DEEP_LINKING_ROLE, "placing activities is for teachers")
                            .at(launch.registrationId());
                }
                yield PICKER + picker.begin(organisation, person, launch);
            }
            case SUBMISSION_REVIEW -> PARTICIPANTS + reviewed(launch, organisation, deployment);
        };
    }

    private String reviewed(Launch launch, OrganisationId organisation, UUID deployment) {
        String subject = launch.forUser().orElseThrow();
        PersonId person =
                accounts.persons(organisation, deployment, List.of(subject)).get(subject);
        if (person == null) {
            return NOBODY_YET;
        }
        // A key holds small letters, digits, slashes and hyphens only.
        return person + openings.placement(launch).map(key -> "?of=" + key).orElse("");
    }
}
