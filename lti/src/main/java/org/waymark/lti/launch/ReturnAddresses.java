package org.waymark.lti.launch;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.Optional;
import org.waymark.lti.LtiRefusal;
import org.waymark.lti.RefusalCode;
import org.waymark.lti.Registration;
import org.waymark.lti.WebAddresses;

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
        Optional<URI> address = value.isTextual() ? WebAddresses.parse(value.textValue()) : Optional.empty();
        return Optional.of(address.filter(registration::isOnPlatform)
                .orElseThrow(() -> new LtiRefusal(RefusalCode.RETURN_ADDRESS, name)));
    }
}
