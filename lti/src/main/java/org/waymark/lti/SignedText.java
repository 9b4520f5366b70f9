package org.waymark.lti;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.RSASSASigner;
import java.time.Duration;
import java.time.Instant;

/** Signs what this tool says to platforms. */
public final class SignedText {

    /** By how much our tokens are backdated: Moodle refuses one that is a second ahead of its own clock. */
    public static final Duration BACKDATED = Duration.ofSeconds(5);

    private SignedText() {}

    /** Sets the moments of a token: issued a little before now, ending a life after now. */
    public static void setMoments(ObjectNode claims, Instant now, Duration life) {
        claims.put("iat", now.minus(BACKDATED).getEpochSecond());
        claims.put("exp", now.plus(life).getEpochSecond());
    }

    /** A compact JWT of exactly these claims, signed RS256, its header naming the key. */
    public static String sign(ObjectNode claims, ToolKey key) {
        JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                .type(JOSEObjectType.JWT)
                .keyID(key.kid())
                .build();
        JWSObject token = new JWSObject(header, new Payload(Json.bytes(claims)));
        try {
            token.sign(new RSASSASigner(key.pair()));
        } catch (JOSEException failure) {
            throw new IllegalStateException("an RSA key of ours can sign", failure);
        }
        return token.serialize();
    }
}
