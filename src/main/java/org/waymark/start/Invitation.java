package org.waymark.start;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/**
 * The operator invites an organisation to connect its LMS: makes the address that the administrator of the LMS pastes
 * there. It is shown once; only its hash is kept.
 */
public final class Invitation {
    private static final String USAGE = "Use: invite --organisation \"NAME\"";
    private static final int NAME_LENGTH_MAX = 200;
    private static final int SECRET_BYTES = 32;
    private static final String INSERT = """
            insert into connection_invitation (organisation_id, code_hash, created_at, expires_at)
            values (?, ?, now(), now() + interval '7 days') returning expires_at
            """;
    private static final DateTimeFormatter UNTIL = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm 'UTC'", Locale.UK);
    private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();

    private Invitation() {}

    /**
     * Effects: the organisation when it is new, the invitation, and an audit line {@code connection.invited} by nobody.
     *
     * @param baseUrl public address of Waymark, without a slash at the end
     * @param written {@code --organisation NAME}, 1..200 characters
     * @return the address, and what to do with it
     * @throws StartFault when an argument is wrong
     */
    public static String run(String url, String user, String password, String baseUrl, List<String> written) {
        String name = Arguments.read("invite", USAGE, Set.of("--organisation"), written)
                .needed("--organisation");
        if (name.length() > NAME_LENGTH_MAX || name.chars().anyMatch(Character::isISOControl)) {
            throw new StartFault("the name of an organisation has 1 to " + NAME_LENGTH_MAX + " characters.");
        }
        return Errand.run(url, user, password, errand -> invite(errand, name, baseUrl));
    }

    private static String invite(Errand errand, String name, String baseUrl) throws SQLException {
        UUID organisation = errand.enterOrMake(name);
        String code = organisation + "." + secret();
        var row = errand.rows(INSERT, organisation, hash(code)).get(0);
        errand.audit(organisation, "connection.invited", "organisation", organisation, "");
        ZonedDateTime until = ((java.sql.Timestamp) row.get(0)).toInstant().atZone(ZoneOffset.UTC);
        return "Paste this address into the LMS of \"" + name + "\". It connects one LMS, once, until "
                + UNTIL.format(until) + "; treat it like a password.\n" + baseUrl + "/lti/register?invitation=" + code;
    }

    private static String secret() {
        byte[] bytes = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(bytes);
        return TEXT.encodeToString(bytes);
    }

    /** As the running tool hashes what it is shown: SHA-256, base64url. */
    static String hash(String code) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(code.getBytes(StandardCharsets.UTF_8));
            return TEXT.encodeToString(digest);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Every Java has SHA-256", missing);
        }
    }
}
