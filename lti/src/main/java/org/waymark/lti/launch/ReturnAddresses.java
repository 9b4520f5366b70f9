package org.waymark.lti.launch;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.waymark.lti.LtiRefusal;
import org.waymark.lti.RefusalCode;
import org.waymark.lti.Registration;

/** Addresses that lead the browser back: http or https, on a host of the platform. */
final class ReturnAddresses {

    private ReturnAddresses() {}

    /**
     * @param value the claim's member, absent or text
     * @throws LtiRefusal 400 for any other scheme, any other host, or what is no address
     */
    static Optional<URI> of(Registration registration, JsonNode value, String name) {
        if (Situation.isAbsent(value)
                || value.isMissingNode()
                || (value.isTextual() && value.textValue().isEmpty())) {
            return Optional.empty();
        }
        Optional<URI> address = value.isTextual() ? Targets.parse(value.textValue()) : Optional.empty();
        return Optional.of(address.filter(one -> isOfPlatform(registration, Targets.host(one)))
                .orElseThrow(() -> new LtiRefusal(RefusalCode.RETURN_ADDRESS, name)));
    }

    private static boolean isOfPlatform(Registration registration, String host) {
        String ofEndpoint = registration.authorizationEndpoint().getHost();
        return Targets.parse(registration.issuer())
                        .map(Targets::host)
                        .filter(host::equals)
                        .isPresent()
                || (ofEndpoint != null && ofEndpoint.toLowerCase(Locale.ROOT).equals(host))
                || registration.returnHosts().contains(host);
    }
}
