package org.waymark.lti;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import java.text.ParseException;
import java.util.List;

/** One key pair of this tool, and a platform's look at what it signed. */
public final class FakeKeys implements SigningKeys {

    private static final ToolKey KEY = ToolKey.generate();

    @Override
    public ToolKey signing() {
        return KEY;
    }

    @Override
    public List<ToolKey> published() {
        return List.of(KEY);
    }

    /** The header of a token. */
    public static ObjectNode header(String token) {
        return TestPlatform.json(verified(token).getHeader().toString());
    }

    /** The claims of a token that our key signed. */
    public static ObjectNode claims(String token) {
        return TestPlatform.json(verified(token).getPayload().toString());
    }

    private static JWSObject verified(String token) {
        try {
            JWSObject parsed = JWSObject.parse(token);
            if (!parsed.verify(new RSASSAVerifier(KEY.pair().toRSAPublicKey()))) {
                throw new AssertionError("not signed by our key");
            }
            return parsed;
        } catch (ParseException | JOSEException broken) {
            throw new AssertionError(broken);
        }
    }
}
