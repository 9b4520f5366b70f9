package org.waymark.lti.launch;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.waymark.lti.LtiRefusal;
import org.waymark.lti.RefusalCode;

/**
 * The header says "a signed JWT" and nothing clever. Keys or addresses of keys inside a token are refused rather than
 * ignored: nobody honest sends them, and no code of ours can come to use them. Source: RFC 8725.
 */
final class HeaderCheck implements Check {

    private static final List<String> FORBIDDEN =
            List.of("jwk", "jku", "x5u", "x5c", "crit", "b64", "zip", "enc", "cty");

    @Override
    public void check(RawToken token, Situation situation) {
        for (String name : FORBIDDEN) {
            if (token.header().has(name)) {
                throw new LtiRefusal(RefusalCode.HEADER_REFUSED, name);
            }
        }
        JsonNode type = token.header().get("typ");
        if (type != null && !"JWT".equalsIgnoreCase(type.asText())) {
            throw new LtiRefusal(RefusalCode.HEADER_REFUSED, "typ");
        }
    }
}
