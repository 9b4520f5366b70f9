package org.waymark.practice.tools;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Instant;
import java.util.Optional;

/** Checks what a tool has signed: key, signature and times, without any leeway, as Moodle does. */
public final class SignedByTool {
    private final ToolKeys keys;

    public SignedByTool(ToolKeys keys) {
        this.keys = keys;
    }

    /** A token that is not to be trusted, and why. */
    public static final class Untrusted extends Exception {
        private static final long serialVersionUID = 1L;

        public Untrusted(String reason) {
            super(reason);
        }
    }

    /** Reads claims before anything is checked, to learn whose keys are to be asked. */
    public static Optional<JWTClaimsSet> unchecked(String token) {
        try {
            return Optional.ofNullable(SignedJWT.parse(token).getJWTClaimsSet());
        } catch (ParseException e) {
            return Optional.empty();
        }
    }

    public JWTClaimsSet claims(String token, Tool tool, Instant now) throws Untrusted {
        try {
            SignedJWT signed = SignedJWT.parse(token);
            require(JWSAlgorithm.RS256.equals(signed.getHeader().getAlgorithm()), "the algorithm is not RS256");
            require(signed.getHeader().getKeyID() != null, "the header names no key (kid)");
            RSAKey key = keys.key(tool, signed.getHeader().getKeyID())
                    .orElseThrow(() -> new Untrusted("the tool publishes no such key"));
            require(signed.verify(new RSASSAVerifier(key)), "the signature is wrong");
            JWTClaimsSet claims = signed.getJWTClaimsSet();
            checkTimes(claims, now);
            return claims;
        } catch (ParseException | JOSEException e) {
            throw new Untrusted("it is no signed token");
        }
    }

    private static void checkTimes(JWTClaimsSet claims, Instant now) throws Untrusted {
        long second = now.getEpochSecond();
        require(claims.getIssueTime() != null, "iat is missing");
        require(claims.getExpirationTime() != null, "exp is missing");
        require(claims.getIssueTime().toInstant().getEpochSecond() <= second, "iat lies in the future");
        require(claims.getExpirationTime().toInstant().getEpochSecond() > second, "exp is over");
        require(
                claims.getNotBeforeTime() == null
                        || claims.getNotBeforeTime().toInstant().getEpochSecond() <= second,
                "nbf lies in the future");
    }

    private static void require(boolean isGood, String otherwise) throws Untrusted {
        if (!isGood) {
            throw new Untrusted(otherwise);
        }
    }
}
