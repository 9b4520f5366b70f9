package org.waymark.connection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import org.waymark.connection.ConnectionRefusal.Code;
import org.waymark.identity.Organisations;
import org.waymark.identity.Tenant;
import org.waymark.lms.Codes;
import org.waymark.lms.NewPlatform;

/**
 * An LMS connects itself: first the page on which its administrator agrees, then the registration. The LMS is spoken to
 * outside every transaction, and not at all before the invitation has been found good.
 */
@ApplicationScoped
public class Registering {
    private static final int LOOKS_MAX = 120;
    private static final long BETWEEN_LOOKS_MILLIS = 250;

    @Inject
    private Invitations invitations;

    @Inject
    private LmsDesk desk;

    @Inject
    private Organisations organisations;

    @Inject
    private Tenant tenant;

    /**
     * What the administrator is to agree to.
     *
     * @param invitation    as it stands in the address
     * @param configuration address of the LMS's own description
     * @throws ConnectionRefusal for an invitation that is not good, or a document that cannot be trusted
     */
    public Consent ask(String invitation, String configuration) {
        String hash = enter(invitation, invitation.isEmpty() ? Code.INVITATION_MISSING : Code.INVITATION_UNKNOWN);
        invitations.check(hash);
        if (configuration.isEmpty()) {
            throw new ConnectionRefusal(Code.CONFIGURATION_MISSING);
        }
        LmsDesk.Facts facts = desk.read(configuration);
        String code = invitations.show(hash, new Invited.Asker(configuration, facts.issuer()));
        return new Consent(organisations.name(tenant.required()), facts.host(), facts.product(), code, facts.origins());
    }

    /**
     * The administrator has agreed: registers Waymark in the LMS, once, however often they press.
     *
     * @param code  of the form
     * @param token what the LMS gave for this registration; may be empty
     * @return origins of the LMS, which is waiting to hear of it
     * @throws ConnectionRefusal when it came to nothing
     */
    public Set<String> accept(String code, String token) {
        String hash = enter(code, Code.PAGE_SPENT);
        Optional<Invited.Asker> first = invitations.begin(hash);
        if (first.isEmpty()) {
            return outcome(hash);
        }
        try {
            NewPlatform platform = desk.register(first.get(), token);
            invitations.accepted(hash, platform);
            return desk.origins(first.get());
        } catch (ConnectionRefusal refusal) {
            invitations.failed(hash, refusal.code());
            throw refusal;
        } catch (RuntimeException fault) {
            invitations.failed(hash, "fault");
            throw fault;
        }
    }

    /** What became of the first press; waits for it as long as it can take. */
    private Set<String> outcome(String hash) {
        for (int look = 0; look < LOOKS_MAX; look++) {
            Invited invited = invitations.shown(hash);
            if (invited.isUsed()) {
                return desk.origins(invited.asker());
            }
            if (invited.finishedAt().isPresent()) {
                throw new ConnectionRefusal(invited.failure().orElse("fault"), 409, "pressed again");
            }
            rest();
        }
        throw new ConnectionRefusal(Code.UNDER_WAY);
    }

    private static void rest() {
        try {
            Thread.sleep(BETWEEN_LOOKS_MILLIS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new ConnectionRefusal(Code.UNDER_WAY);
        }
    }

    private String enter(String text, Code otherwise) {
        Codes.Claimed claimed = Codes.read(text).orElseThrow(() -> new ConnectionRefusal(otherwise));
        tenant.enter(claimed.organisation());
        return claimed.hash();
    }
}
