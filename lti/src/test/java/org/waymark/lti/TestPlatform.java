package org.waymark.lti;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.util.Base64;
import java.util.Set;
import java.util.UUID;

/** A learning platform that signs whatever it is told to sign, right or wrong. */
public final class TestPlatform {

    public static final String KID = "platform-key-1";

    private static final RSAKey KEY = generate(2048);
    private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();
    private static final ObjectMapper MAPPER = new ObjectMapper();

    public final String issuer;
    public final String clientId;
    public final URI jwksUri;
    public final Registration registration;

    public TestPlatform(String issuer, String clientId) {
        this.issuer = issuer;
        this.clientId = clientId;
        this.jwksUri = URI.create(issuer + "/mod/lti/certs.php");
        this.registration = registration(Set.of("1"), Registration.USUAL_ALGORITHMS, true);
    }

    public Registration registration(Set<String> deployments, Set<String> algorithms, boolean isEnabled) {
        return new Registration(
                UUID.nameUUIDFromBytes((issuer + clientId).getBytes(StandardCharsets.UTF_8)),
                "tenant-7",
                issuer,
                clientId,
                URI.create(issuer + "/mod/lti/auth.php"),
                URI.create(issuer + "/mod/lti/token.php"),
                jwksUri,
                deployments,
                algorithms,
                Set.of("courses.example.org"),
                isEnabled);
    }

    public static RSAKey generate(int bits) {
        try {
            return new RSAKeyGenerator(bits, true).keyID(KID).generate();
        } catch (JOSEException failure) {
            throw new IllegalStateException(failure);
        }
    }

    public static RSAKey key() {
        return KEY;
    }

    public static ObjectNode publicKey() {
        return (ObjectNode) json(KEY.toPublicJWK().toJSONString());
    }

    public static String keySet(Object... keys) {
        StringBuilder set = new StringBuilder("{\"keys\":[");
        for (int at = 0; at < keys.length; at++) {
            set.append(at == 0 ? "" : ",").append(keys[at]);
        }
        return set.append("]}").toString();
    }

    public static ObjectNode json(String text) {
        try {
            return (ObjectNode) MAPPER.readTree(text);
        } catch (com.fasterxml.jackson.core.JsonProcessingException broken) {
            throw new IllegalArgumentException(broken);
        }
    }

    /** A compact token over exactly this header and payload, signed by the platform's key with SHA-256. */
    public static String sign(String header, byte[] payload) {
        return sign(header, payload, "SHA256withRSA");
    }

    public static String sign(String header, byte[] payload, String algorithm) {
        String signed =
                TEXT.encodeToString(header.getBytes(StandardCharsets.UTF_8)) + "." + TEXT.encodeToString(payload);
        try {
            Signature signature = Signature.getInstance(algorithm);
            signature.initSign(KEY.toPrivateKey());
            signature.update(signed.getBytes(StandardCharsets.US_ASCII));
            return signed + "." + TEXT.encodeToString(signature.sign());
        } catch (GeneralSecurityException | JOSEException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
