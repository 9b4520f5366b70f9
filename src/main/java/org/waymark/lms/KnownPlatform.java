package org.waymark.lms;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.waymark.OrganisationId;
import org.waymark.lti.PlatformFamily;
import org.waymark.lti.Registration;
import org.waymark.lti.WebAddresses;

/**
 * A registration with what only our side knows of it.
 *
 * @param deployments  our ids of the active deployments, by the platform's ids
 * @param otherFramers further origins of the platform: they may frame our pages, and people and services are found there
 * @param isPending    it registered itself, and nobody has confirmed that yet
 * @param product      what it says it is; may be empty
 * @param family       which product that is, where it gave a code
 */
record KnownPlatform(
        OrganisationId organisation,
        Registration registration,
        Map<String, UUID> deployments,
        Set<String> otherFramers,
        boolean isPending,
        String product,
        PlatformFamily family) {

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
        return new KnownPlatform(organisation, registration, Map.copyOf(all), otherFramers, false, product, family);
    }

    /**
     * Host names of the origins that the operator added: hosted systems send people back to, and answer at, the name of
     * the institution and not that of their issuer.
     */
    static Set<String> hosts(Set<String> origins) {
        return origins.stream().map(URI::create).map(WebAddresses::host).collect(Collectors.toUnmodifiableSet());
    }

    private static String origin(URI address) {
        return address.getScheme() + "://" + address.getRawAuthority();
    }
}
