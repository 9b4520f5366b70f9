package org.waymark.practice;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.PlainHeader;
import com.nimbusds.jose.PlainObject;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import java.util.Map;

/** Makes and signs the token of one launch: RS256 with the key id in the header, unless a quirk says otherwise. */
final class IdToken {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final PracticeLms lms;
    private final Launch launch;

    IdToken(PracticeLms lms, Launch launch) {
        this.lms = lms;
        this.launch = launch;
    }

    String signed(String nonce) {
        Map<String, Object> claims = new Claims(lms, launch).at(lms.now(), nonce);
        ClaimQuirks.apply(launch, claims);
        launch.changes().accept(claims);
        try {
            return signed(new Payload(JSON.writeValueAsString(claims)));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("These claims are no JSON", e);
        } catch (JOSEException e) {
            throw new IllegalStateException("The token could not be signed", e);
        }
    }

    private String signed(Payload payload) throws JOSEException {
        if (launch.has(Quirk.UNSIGNED)) {
            return new PlainObject(new PlainHeader(), payload).serialize();
        }
        RSAKey key = lms.signingKey();
        if (launch.has(Quirk.HS256)) {
            byte[] secret = key.toRSAPublicKey().getEncoded();
            return serialized(JWSAlgorithm.HS256, key.getKeyID(), payload, new MACSigner(secret));
        }
        RSAKey signer = launch.has(Quirk.FORGED) ? LmsKeys.fresh() : key;
        return serialized(JWSAlgorithm.RS256, keyId(key), payload, new RSASSASigner(signer));
    }

    private String keyId(RSAKey key) {
        if (launch.has(Quirk.NO_KID)) {
            return null;
        }
        return launch.has(Quirk.WRONG_KID) ? "nobody-knows-this-key" : key.getKeyID();
    }

    private static String serialized(JWSAlgorithm algorithm, String keyId, Payload payload, JWSSigner signer)
            throws JOSEException {
        JWSHeader header = new JWSHeader.Builder(algorithm)
                .type(JOSEObjectType.JWT)
                .keyID(keyId)
                .build();
        JWSObject token = new JWSObject(header, payload);
        token.sign(signer);
        return token.serialize();
    }
}
