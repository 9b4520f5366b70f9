package org.waymark.identity;

import java.util.Optional;
import java.util.UUID;
import org.waymark.OrganisationId;

/** What a visit cookie claims: {@code organisation.token}. A claim only; the database knows whether it is true. */
record VisitToken(OrganisationId organisation, String token) {
    private static final int UUID_LENGTH = 36;
    private static final int TOKEN_LENGTH = 43;

    static Optional<VisitToken> parse(String cookie) {
        if (cookie == null || cookie.length() != UUID_LENGTH + 1 + TOKEN_LENGTH || cookie.charAt(UUID_LENGTH) != '.') {
            return Optional.empty();
        }
        try {
            UUID organisation = UUID.fromString(cookie.substring(0, UUID_LENGTH));
            return Optional.of(new VisitToken(new OrganisationId(organisation), cookie.substring(UUID_LENGTH + 1)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
