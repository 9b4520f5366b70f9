package org.waymark.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/** Random tokens and their hashes. */
final class Secrets {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final char[] SEAT_LETTERS = "abcdefghijkmnpqrstuvwxyz23456789".toCharArray();
    private static final int SEAT_LENGTH = 10;
    private static final int TOKEN_BYTES = 32;

    private Secrets() {}

    /** 256 random bits, base64url. */
    static String token() {
        byte[] bytes = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** A short public handle without letters that look alike. */
    static String seat() {
        StringBuilder seat = new StringBuilder(SEAT_LENGTH);
        for (int i = 0; i < SEAT_LENGTH; i++) {
            seat.append(SEAT_LETTERS[RANDOM.nextInt(SEAT_LETTERS.length)]);
        }
        return seat.toString();
    }

    static byte[] hash(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The secret that form tokens of a visit are made from; follows from its token, so that it need not be stored. */
    static String formKey(String token) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(hash("form:" + token));
    }
}
