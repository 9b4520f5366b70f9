package org.waymark.records;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** AES-256-GCM with a nonce of its own each time (NIST SP 800-38D); the context is bound to what is encrypted. */
final class Cipherer {
    static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Cipherer() {}

    static byte[] newKey() {
        return random(KEY_BYTES);
    }

    /** @return nonce, then what is encrypted, then the tag */
    static byte[] close(byte[] key, String context, byte[] plain) {
        byte[] nonce = random(NONCE_BYTES);
        byte[] closed = run(Cipher.ENCRYPT_MODE, key, nonce, context, plain, 0);
        byte[] all = Arrays.copyOf(nonce, nonce.length + closed.length);
        System.arraycopy(closed, 0, all, nonce.length, closed.length);
        return all;
    }

    /** Refuses what was changed, and what was encrypted with another key or for another context. */
    static byte[] open(byte[] key, String context, byte[] closed) {
        return run(Cipher.DECRYPT_MODE, key, Arrays.copyOf(closed, NONCE_BYTES), context, closed, NONCE_BYTES);
    }

    private static byte[] run(int mode, byte[] key, byte[] nonce, String context, byte[] text, int from) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(context.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(text, from, text.length - from);
        } catch (GeneralSecurityException fault) {
            throw new IllegalStateException("A body of " + context + " cannot be opened or closed", fault);
        }
    }

    private static byte[] random(int bytes) {
        byte[] random = new byte[bytes];
        RANDOM.nextBytes(random);
        return random;
    }
}
