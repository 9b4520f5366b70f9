package org.waymark.start;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The operator's word on who may send people: approves a platform or one of its deployments, or switches it off.
 * Running nodes follow within half a minute. Leaves an audit line without an actor.
 */
public final class PlatformSwitch {
    private static final Set<String> KNOWN = Set.of("--organisation", "--issuer", "--client", "--deployment");
    private static final String OPTIONS = " --organisation \"NAME\" --issuer URL [--client ID] [--deployment ID]";
    private static final String FIND = """
            select id, client_id from lms_platform where organisation_id = ? and issuer = ? order by created_at
            """;
    private static final String APPROVE = """
            update lms_platform set is_pending = false, is_switched_off = false, changed_at = now()
             where organisation_id = ? and id = ? and (is_pending or is_switched_off)
            """;
    private static final String OFF = """
            update lms_platform set is_switched_off = true, changed_at = now()
             where organisation_id = ? and id = ? and not is_switched_off
            """;
    private static final String DEPLOYMENT = """
            insert into lms_deployment as d (organisation_id, id, platform_id, deployment_id, state, created_at, changed_at)
            values (?, ?, ?, ?, ?, now(), now())
            on conflict (organisation_id, platform_id, deployment_id) do update
               set state = excluded.state, changed_at = excluded.changed_at where d.state <> excluded.state
            """;
    private static final String WAITING = """
            select deployment_id from lms_deployment
             where organisation_id = ? and platform_id = ? and state = 'WAITING' order by created_at limit 20
            """;

    private PlatformSwitch() {}

    /** {@code approve}: launches are let in. See {@link #run(String, String, String, boolean, List)}. */
    public static String approve(String url, String user, String password, List<String> written) {
        return run(url, user, password, true, written);
    }

    /** {@code switch-off}: launches are let in no longer; open visits go on to their end. */
    public static String switchOff(String url, String user, String password, List<String> written) {
        return run(url, user, password, false, written);
    }

    /**
     * Effects: the state, and an audit line; neither when it is in that state already.
     *
     * @param written {@code --organisation NAME --issuer URL [--client ID] [--deployment ID]}; with a deployment, that
     *     one alone, known or not
     * @return what was done
     * @throws StartFault when an argument is wrong, or they do not name one platform
     */
    private static String run(String url, String user, String password, boolean isOn, List<String> written) {
        String command = isOn ? "approve" : "switch-off";
        Arguments wanted = Arguments.read(command, "Use: " + command + OPTIONS, KNOWN, written);
        String name = wanted.needed("--organisation");
        String issuer = wanted.needed("--issuer");
        return Errand.run(url, user, password, errand -> {
            UUID organisation = errand.enter(name);
            UUID platform = platform(errand, organisation, name, issuer, wanted.optional("--client"));
            Optional<String> deployment = wanted.optional("--deployment");
            return deployment.isPresent()
                    ? deployment(errand, organisation, platform, deployment.get(), isOn)
                    : platform(errand, organisation, platform, issuer, isOn);
        });
    }

    private static UUID platform(Errand errand, UUID organisation, String name, String issuer, Optional<String> client)
            throws SQLException {
        List<List<Object>> found = errand.rows(FIND, organisation, issuer).stream()
                .filter(row -> client.isEmpty() || client.get().equals(row.get(1)))
                .toList();
        if (found.isEmpty()) {
            throw new StartFault("\"" + name + "\" has no platform with the issuer " + issuer
                    + client.map(id -> " and the client " + id).orElse("") + ".");
        }
        if (found.size() > 1) {
            throw new StartFault("\"" + name + "\" is registered with " + issuer + " more than once; add --client with"
                    + " one of "
                    + String.join(
                            ", ", found.stream().map(row -> (String) row.get(1)).toList()) + ".");
        }
        return (UUID) found.get(0).get(0);
    }

    private static String platform(Errand errand, UUID organisation, UUID platform, String issuer, boolean isOn)
            throws SQLException {
        boolean isChanged = errand.change(isOn ? APPROVE : OFF, organisation, platform) == 1;
        if (isChanged) {
            String action = isOn ? "lms.platform-approved" : "lms.platform-switched-off";
            errand.audit(organisation, action, "lms-platform", platform, "by=operator");
        }
        String state = isOn ? "is approved and switched on" : "is switched off";
        return issuer + " " + state + (isChanged ? ", everywhere within half a minute." : " already.")
                + (isOn ? waiting(errand, organisation, platform) : "");
    }

    private static String waiting(Errand errand, UUID organisation, UUID platform) throws SQLException {
        List<String> ids = errand.rows(WAITING, organisation, platform).stream()
                .map(row -> (String) row.get(0))
                .toList();
        return ids.isEmpty()
                ? ""
                : "\nThese deployments of it wait to be approved too, each with --deployment: "
                        + String.join(", ", ids);
    }

    private static String deployment(Errand errand, UUID organisation, UUID platform, String deployment, boolean isOn)
            throws SQLException {
        String state = isOn ? "ACTIVE" : "OFF";
        boolean isChanged =
                errand.change(DEPLOYMENT, organisation, UUID.randomUUID(), platform, deployment, state) == 1;
        if (isChanged) {
            String action = isOn ? "lms.deployment-switched-on" : "lms.deployment-switched-off";
            errand.audit(organisation, action, "lms-platform", platform, "by=operator");
        }
        return "Deployment " + deployment + " is switched " + (isOn ? "on" : "off")
                + (isChanged ? ", everywhere within half a minute." : " already.");
    }
}
