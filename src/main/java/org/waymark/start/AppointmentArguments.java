package org.waymark.start;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
            " Use: appoint --organisation \"NAME\" --issuer URL --subject ID [--role LEAD|MENTOR|MANAGER]";

    static AppointmentArguments read(List<String> arguments) {
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < arguments.size(); i += 2) {
            String name = arguments.get(i);
            if (!KNOWN.contains(name)) {
                throw new StartFault("appoint does not know '" + name + "'." + USAGE);
            }
            if (i + 1 == arguments.size() || arguments.get(i + 1).isBlank()) {
                throw new StartFault("appoint needs a value after " + name + "." + USAGE);
            }
            if (values.put(name, arguments.get(i + 1)) != null) {
                throw new StartFault("appoint was given " + name + " twice." + USAGE);
            }
        }
        String role = values.getOrDefault("--role", "LEAD");
        if (!ROLES.contains(role)) {
            throw new StartFault("'" + role + "' is not a role that can be given." + USAGE);
        }
        return new AppointmentArguments(
                needed(values, "--organisation"), needed(values, "--issuer"), needed(values, "--subject"), role);
    }

    private static String needed(Map<String, String> values, String name) {
        String value = values.get(name);
        if (value == null) {
            throw new StartFault("appoint needs " + name + "." + USAGE);
        }
        return value;
    }
}
