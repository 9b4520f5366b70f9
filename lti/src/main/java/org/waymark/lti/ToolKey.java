package org.waymark.lti;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.text.ParseException;
import java.util.Map;

/** One RSA key pair of this tool. Its id is the RFC 7638 thumbprint, so that the same key never has two names. */
public final class ToolKey {

    private static final int BITS = 2048;

    private final RSAKey pair;

    private ToolKey(RSAKey pair) {
        this.pair = pair;
    }

    /** A new pair of 2048 bit. Takes some tenths of a second. */
    public static ToolKey generate() {
        try {
            return new ToolKey(new RSAKeyGenerator(BITS)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.RS256)
                    .keyIDFromThumbprint(true)
                    .generate());
        } catch (JOSEException failure) {
            throw new IllegalStateException("every Java makes RSA keys", failure);
        }
    }

    /**
     * Reads what {@link #privateJson()} wrote.
     *
     * @throws IllegalArgumentException where it is no RSA pair of 2048 bit or more with an id
     */
    public static ToolKey read(String privateJson) {
        try {
            RSAKey pair = RSAKey.parse(privateJson);
            if (!pair.isPrivate() || pair.size() < BITS || pair.getKeyID() == null) {
                throw new IllegalArgumentException("a tool key is a private RSA key of 2048 bit or more with a kid");
            }
            return new ToolKey(pair);
        } catch (ParseException unreadable) {
            // The cause is left out: its message may quote the key.
            throw new IllegalArgumentException("a tool key is a JSON web key");
        }
    }

    /** Key id. */
    public String kid() {
        return pair.getKeyID();
    }

    /** The whole pair as a JSON web key: a secret, for the store only. */
    public String privateJson() {
        return pair.toJSONString();
    }

    /** The members of the public half: kty, use, kid, alg, n, e. */
    public Map<String, Object> publicMembers() {
        return new RSAKey.Builder(pair.toPublicJWK())
                .keyUse(KeyUse.SIGNATURE)
                .algorithm(JWSAlgorithm.RS256)
                .build()
                .toJSONObject();
    }

    /** The pair for a signer. */
    public RSAKey pair() {
        return pair;
    }

    /** Shows the id only. */
    @Override
    public String toString() {
        return "ToolKey[" + pair.getKeyID() + "]";
    }
}
