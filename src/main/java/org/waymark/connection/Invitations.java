package org.waymark.connection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.waymark.Audited;
import org.waymark.OrganisationId;
import org.waymark.RecordRef;
import org.waymark.Refusal;
import org.waymark.connection.ConnectionRefusal.Code;
import org.waymark.identity.Tenant;
import org.waymark.lms.Codes;
import org.waymark.lms.NewPlatform;
import org.waymark.lms.Platforms;

/**
 * Invitations to connect an LMS, from the moment one is shown to the moment it is used up. The tenant that an invitation
 * claims must have been entered; whether the claim is true is what the first look finds out.
 */
@ApplicationScoped
public class Invitations {
    @Inject
    private InvitationStore store;

    @Inject
    private Platforms platforms;

    @Inject
    private Tenant tenant;

    @Inject
    private InstantSource clock;

    @Inject
    private Event<Audited> audit;

    /** Refuses an invitation that is unknown, used up or expired, or whose registration is under way. */
    @Transactional
    void check(String codeHash) {
        open(codeHash);
    }

    /**
     * Prepares the page on which the administrator agrees. Pages shown before for the same invitation can no longer be
     * used.
     *
     * @return the one-time code for its form
     */
    @Transactional
    String show(String codeHash, Invited.Asker asker) {
        OrganisationId organisation = tenant.required();
        var code = Codes.fresh(organisation);
        open(codeHash);
        if (!store.isShown(organisation, codeHash, code.hash(), asker, clock.instant())) {
            throw new ConnectionRefusal(Code.UNDER_WAY);
        }
        return code.text();
    }

    /**
     * The form of such a page came back.
     *
     * @return the LMS it was shown for, to whoever comes first; empty to those who press again
     */
    @Transactional
    Optional<Invited.Asker> begin(String formHash) {
        Invited invited = shown(formHash);
        Instant now = clock.instant();
        if (invited.startedAt().isEmpty() && invited.isExpired(now)) {
            throw new ConnectionRefusal(Code.INVITATION_EXPIRED);
        }
        return store.isBegun(tenant.required(), formHash, now) ? Optional.of(invited.asker()) : Optional.empty();
    }

    /** Where it stands now. Refuses a form that is no longer the last one shown. */
    @Transactional
    Invited shown(String formHash) {
        return store.byForm(tenant.required(), formHash).orElseThrow(() -> new ConnectionRefusal(Code.PAGE_SPENT));
    }

    /**
     * The LMS has accepted: keeps the platform, pending, and uses the invitation up. Effects: audit
     * {@code lms.platform-registered} and {@code connection.invitation-used}.
     */
    @Transactional
    void accepted(String formHash, NewPlatform platform) {
        OrganisationId organisation = tenant.required();
        UUID id;
        try {
            id = platforms.register(platform);
        } catch (Refusal elsewhere) {
            throw new ConnectionRefusal(Code.HELD_ELSEWHERE);
        }
        if (!store.isFinished(organisation, formHash, clock.instant(), Optional.of(id), "")) {
            throw new ConnectionRefusal(Code.PAGE_SPENT);
        }
        RecordRef subject = new RecordRef("lms-platform", id);
        audit.fire(new Audited(organisation, null, "connection.invitation-used", subject, ""));
    }

    /** It came to nothing; the invitation can be used again. */
    @Transactional
    void failed(String formHash, String code) {
        store.isFinished(tenant.required(), formHash, clock.instant(), Optional.empty(), code);
    }

    private Invited open(String codeHash) {
        Invited invited = store.byCode(tenant.required(), codeHash)
                .orElseThrow(() -> new ConnectionRefusal(Code.INVITATION_UNKNOWN));
        Instant now = clock.instant();
        if (invited.isUsed()) {
            throw new ConnectionRefusal(Code.INVITATION_USED);
        }
        if (invited.isExpired(now)) {
            throw new ConnectionRefusal(Code.INVITATION_EXPIRED);
        }
        if (invited.isUnderWay(now)) {
            throw new ConnectionRefusal(Code.UNDER_WAY);
        }
        return invited;
    }
}
