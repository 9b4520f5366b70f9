package org.waymark.lms;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.waymark.OrganisationId;
import org.waymark.lti.Registration;

/**
 * A registration with what only our side knows of it.
 *
 * @param deployments  our ids of the active deployments, by the platform's ids
 * @param otherFramers further origins that may frame our pages
 * @param isPending    it registered itself, and nobody has confirmed that yet
 * @param product      what it says it is; may be empty
 */
record KnownPlatform(
        OrganisationId organisation,
        Registration registration,
        Map<String, UUID> deployments,
        Set<String> otherFramers,
        boolean isPending,
        String product) {

    /** Origins that may frame a page of a visit from here: those of sign-in and issuer, and those the operator added. */
    Set<String> framers() {
        Set<String> framers = new TreeSet<>(otherFramers);
        framers.add(origin(registration.authorizationEndpoint()));
        if (registration.issuer().matches("https?://[A-Za-z0-9.:\\[\\]-]+(/[^\\s;,'\"]*)?")) {
            framers.add(origin(URI.create(registration.issuer())));
        }
        return framers;
    }

    /** The same, confirmed, with one deployment more. */
    KnownPlatform confirmed(String deploymentId, UUID deployment) {
        Map<String, UUID> all = new HashMap<>(deployments);
        all.put(deploymentId, deployment);
        return new KnownPlatform(organisation, registration, Map.copyOf(all), otherFramers, false, product);
    }

    private static String origin(URI address) {
        return address.getScheme() + "://" + address.getRawAuthority();
    }
}
