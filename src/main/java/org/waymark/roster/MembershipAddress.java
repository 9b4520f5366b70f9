package org.waymark.roster;

import java.net.URI;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.lti.Registration;
import org.waymark.lti.WebAddresses;

/** Which addresses of rosters are read: those on an origin that the platform is registered with. */
final class MembershipAddress {
    private static final int LENGTH_MAX = 2_000;

    private MembershipAddress() {}

    /**
     * Whether an address is the platform's own: scheme, host and port of its issuer, its sign-in or its token address;
     * or one of the further hosts that the operator listed for it, by https.
     */
    static boolean isOf(Registration registration, URI address) {
        if (address.toString().length() > LENGTH_MAX
                || WebAddresses.parse(address.toString()).isEmpty()) {
            return false;
        }
        String origin = WebAddresses.origin(address);
        boolean isRegistered = Stream.of(
                        WebAddresses.parse(registration.issuer()),
                        Optional.of(registration.authorizationEndpoint()),
                        Optional.ofNullable(registration.tokenEndpoint()))
                .flatMap(Optional::stream)
                .anyMatch(one -> WebAddresses.origin(one).equals(origin));
        boolean isListed = registration.returnHosts().contains(WebAddresses.host(address))
                && origin.equals("https://" + WebAddresses.host(address));
        return isRegistered || isListed;
    }
}
