package org.waymark.lti.registration;

import java.net.URI;
import java.util.Map;
import java.util.Set;
import org.waymark.lti.WebAddresses;

/**
 * Where a platform may have its access tokens made. All platforms are shown the same key of ours, so an assertion for one
 * token endpoint is good at every other that trusts us: a platform that could choose where it is sent, or whom it is
 * addressed to, could ask for the tokens of another. Therefore on its own host; or, for systems hosted by their vendor,
 * on that vendor's.
 */
final class SharedSignIns {
    /** Vendors that make the tokens of all their customers in one place, by the domain of the customers. */
    private static final Map<String, Set<String>> VENDORS = Map.of(
            "brightspace.com", Set.of("auth.brightspace.com", "api.brightspace.com"),
            "instructure.com", Set.of("sso.canvaslms.com"),
            "blackboard.com", Set.of("developer.blackboard.com"));

    private SharedSignIns() {}

    /** Whether tokens for this issuer may be asked for at, and from, that address. */
    static boolean serves(URI issuer, URI address) {
        String host = WebAddresses.host(address);
        String customer = WebAddresses.host(issuer);
        return host.equals(customer)
                || VENDORS.entrySet().stream()
                        .anyMatch(vendor -> isWithin(customer, vendor.getKey())
                                && vendor.getValue().contains(host));
    }

    private static boolean isWithin(String host, String domain) {
        return host.equals(domain) || host.endsWith("." + domain);
    }
}
