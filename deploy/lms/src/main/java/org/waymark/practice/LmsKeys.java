package org.waymark.practice;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.List;

/** The signing keys of this LMS. The first is kept in a file, so that a restart or the load tool signs alike. */
final class LmsKeys {
    private final RSAKey kept;
    private RSAKey rotated;

    LmsKeys(Path file) {
        this.kept = read(file);
    }

    RSAKey kept() {
        return kept;
    }

    /** The key that follows the kept one; made when first asked for. */
    synchronized RSAKey rotated() {
        if (rotated == null) {
            rotated = fresh();
        }
        return rotated;
    }

    /** What the key set address answers. */
    String published(boolean withRotated) {
        List<JWK> keys = new ArrayList<>(List.of(kept));
        if (withRotated) {
            keys.add(rotated());
        }
        return new JWKSet(keys).toString(true);
    }

    static RSAKey fresh() {
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

    private static RSAKey read(Path file) {
        try {
            if (Files.exists(file)) {
                return RSAKey.parse(Files.readString(file));
            }
            RSAKey made = fresh();
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, made.toJSONString());
            return made;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParseException e) {
            throw new IllegalStateException(file + " holds no RSA key; delete it and start again", e);
        }
    }
}
