package org.waymark.guests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.OrganisationId;
import org.waymark.RecordRef;
import org.waymark.identity.Tenant;

/** Where a link leads, before anybody is known: finds the organisation it claims and asks there. */
@ApplicationScoped
public class GuestDoor {
    private static final Pattern CODE = Pattern.compile("(" + RecordRef.ID + ")\\.([A-Za-z0-9_-]{43})");

    @Inject
    GuestEntries entries;

    @Inject
    Tenant tenant;

    /**
     * @param code what stands in the address: organisation, dot, secret
     * @return empty for a link that opens nothing, whatever the reason
     */
    public Optional<GuestInvitation> shown(String code) {
        return with(code, entries::shown);
    }

    /** @param code as for {@link #shown} */
    public Optional<GuestEntry> enter(String code) {
        return with(code, entries::enter);
    }

    private <T> Optional<T> with(String code, BiFunction<OrganisationId, String, Optional<T>> asked) {
        Matcher parts = CODE.matcher(code);
        if (!parts.matches()) {
            return Optional.empty();
        }
        OrganisationId organisation = new OrganisationId(UUID.fromString(parts.group(1)));
        tenant.enter(organisation);
        return asked.apply(organisation, parts.group(2));
    }
}
