package org.waymark.web;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.waymark.RecordRef;

/** Marks each showing of a form as ours: a random id and its HMAC under the secret of the visit. */
final class FormTokens {
    private static final String ALGORITHM = "HmacSHA256";
    private static final Predicate<String> ID = Pattern.compile(RecordRef.ID).asMatchPredicate();

    private FormTokens() {}

    static String make(String formKey) {
        UUID id = UUID.randomUUID();
        return id + "." + seal(formKey, id.toString());
    }

    /** The id, if the token was made with this key. Takes the same time for every wrong token. */
    static Optional<UUID> check(String formKey, String token) {
        int dot = token.indexOf('.');
        if (dot < 0) {
            return Optional.empty();
        }
        String id = token.substring(0, dot);
        byte[] expected = seal(formKey, id).getBytes(StandardCharsets.US_ASCII);
        byte[] given = token.substring(dot + 1).getBytes(StandardCharsets.UTF_8);
        return MessageDigest.isEqual(expected, given) && ID.test(id)
                ? Optional.of(UUID.fromString(id))
                : Optional.empty();
    }

    private static String seal(String formKey, String id) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(formKey.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal(id.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HmacSHA256", e);
        }
    }
}
