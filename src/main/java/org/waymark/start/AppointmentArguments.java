package org.waymark.start;

import java.util.List;
import java.util.Set;

/**
 * What the operator wrote after {@code appoint}.
 *
 * @param subject the LMS's own id of the person; in Moodle the number of the user
 * @param role    LEAD unless named
 */
record AppointmentArguments(String organisation, String issuer, String subject, String role) {
    private static final Set<String> KNOWN = Set.of("--organisation", "--issuer", "--subject", "--role");
    private static final Set<String> ROLES = Set.of("LEAD", "MENTOR", "MANAGER");
    private static final String USAGE =
            "Use: appoint --organisation \"NAME\" --issuer URL --subject ID [--role LEAD|MENTOR|MANAGER]";

    static AppointmentArguments read(List<String> written) {
        Arguments arguments = Arguments.read("appoint", USAGE, KNOWN, written);
        String role = arguments.optional("--role").orElse("LEAD");
        if (!ROLES.contains(role)) {
            throw new StartFault("'" + role + "' is not a role that can be given. " + USAGE);
        }
        return new AppointmentArguments(
                arguments.needed("--organisation"), arguments.needed("--issuer"), arguments.needed("--subject"), role);
    }
}
