package org.waymark.practice.client;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.waymark.practice.Platform;

/** Signs as a tool does. Every claim can be put otherwise, or with null left out. */
public final class ToolSigner {
    private static final String LTI = "https://purl.imsglobal.org/spec/lti/claim/";
    private static final String PICKING = "https://purl.imsglobal.org/spec/lti-dl/claim/";
    private static final long BACKDATED = 5;
    private static final long LIFE = 60;

    /** Every tool begins with this one, since making a key takes its time. */
    private static final RSAKey FIRST = fresh();

    private volatile RSAKey key = FIRST;
    private volatile RSAKey published = key;
    private volatile boolean namesAlgorithm = true;
    private volatile InstantSource clock = InstantSource.system();

    /** A new key signs and is published. */
    public void rotate() {
        key = fresh();
        published = key;
    }

    /** A key signs that nobody publishes, under the name of the one that is. */
    public void forge() {
        key = new RSAKey.Builder(fresh()).keyID(published.getKeyID()).build();
    }

    /** The key set no longer says for which algorithm a key is. */
    public void publishWithoutAlgorithm() {
        namesAlgorithm = false;
    }

    public void setClock(InstantSource other) {
        clock = other;
    }

    String published() {
        RSAKey shown = published.toPublicJWK();
        return new JWKSet(
                        namesAlgorithm
                                ? shown
                                : new RSAKey.Builder(shown).algorithm(null).build())
                .toString();
    }

    /** The assertion that asks for an access token. */
    public String assertion(Platform platform, Map<String, ?> changes) {
        Map<String, Object> claims = lasting();
        claims.put("iss", platform.clientId());
        claims.put("sub", platform.clientId());
        claims.put("aud", platform.tokenEndpoint());
        claims.put("jti", UUID.randomUUID().toString());
        return signed(claims, changes);
    }

    /** The answer to a request for content. */
    public String selection(Platform platform, String data, List<Map<String, Object>> items, Map<String, ?> changes) {
        Map<String, Object> claims = lasting();
        claims.put("iss", platform.clientId());
        claims.put("aud", platform.issuer());
        claims.put("nonce", UUID.randomUUID().toString());
        claims.put(LTI + "version", "1.3.0");
        claims.put(LTI + "message_type", "LtiDeepLinkingResponse");
        claims.put(LTI + "deployment_id", platform.deploymentIds().get(0));
        claims.put(PICKING + "content_items", items);
        if (!data.isEmpty()) {
            claims.put(PICKING + "data", data);
        }
        return signed(claims, changes);
    }

    private Map<String, Object> lasting() {
        Instant now = clock.instant();
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("iat", now.getEpochSecond() - BACKDATED);
        claims.put("exp", now.getEpochSecond() + LIFE);
        return claims;
    }

    private String signed(Map<String, Object> claims, Map<String, ?> changes) {
        claims.putAll(changes);
        try {
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(key.getKeyID())
                            .build(),
                    JWTClaimsSet.parse(claims));
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException | ParseException e) {
            throw new IllegalStateException("This could not be signed", e);
        }
    }

    private static RSAKey fresh() {
        try {
            return new RSAKeyGenerator(2048)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.RS256)
                    .keyIDFromThumbprint(true)
                    .generate();
        } catch (JOSEException e) {
            throw new IllegalStateException("No RSA key could be made", e);
        }
    }
}
