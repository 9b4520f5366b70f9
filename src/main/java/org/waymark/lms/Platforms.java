package org.waymark.lms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.waymark.Audited;
import org.waymark.OrganisationId;
import org.waymark.RecordRef;
import org.waymark.Refusal;
import org.waymark.identity.Tenant;
import org.waymark.lms.PlatformsFile.PlatformEntry;

/** The LMSs that may send people: applied from the operator's file, read by every login. */
@ApplicationScoped
public class Platforms {
    @Inject
    private PlatformStore store;

    @Inject
    private Tenant tenant;

    @Inject
    private Event<Audited> audit;

    @Inject
    private Event<PlatformChanged> changed;

    /**
     * Every registration of every organisation; holds nothing about persons. In a transaction of its own, so that no
     * other reads across organisations by accident.
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<KnownPlatform> all() {
        return store.all();
    }

    /**
     * Adds what is new for this organisation and brings addresses up to date; what the file no longer names stays. The
     * tenant must have been entered. Applying the same twice changes nothing, several nodes may do it at once.
     *
     * @throws IllegalStateException when another organisation holds one of the registrations
     */
    @Transactional
    void apply(String name, List<PlatformEntry> entries) {
        OrganisationId organisation = tenant.required();
        store.lock();
        for (PlatformEntry entry : entries) {
            if (store.owner(entry.issuer(), entry.clientId())
                    .filter(owner -> !owner.equals(organisation))
                    .isPresent()) {
                throw new IllegalStateException("The platforms file gives issuer " + entry.issuer() + " with clientId "
                        + entry.clientId() + " to \"" + name + "\", but another organisation has it already.");
            }
            UUID platform = store.put(organisation, entry);
            entry.deploymentIds().forEach(deployment -> store.activate(organisation, platform, deployment));
        }
    }

    /**
     * An administrator of a pending platform has come in: the platform is confirmed, and the deployment they came
     * through is switched on unless somebody had switched it off. Runs in the transaction of {@link Arrivals}. Effects:
     * audit {@code lms.platform-confirmed}.
     *
     * @return our id of the deployment; empty when it is off
     */
    @Transactional
    Optional<UUID> confirm(KnownPlatform platform, String deploymentId) {
        UUID id = platform.registration().id();
        store.activate(platform.organisation(), id, deploymentId);
        if (store.confirm(platform.organisation(), id)) {
            audit(id, "lms.platform-confirmed", "by=launch");
        }
        changed.fire(new PlatformChanged());
        return store.active(platform.organisation(), id, deploymentId);
    }

    /**
     * A verified launch came from a deployment that is not known as active: it is kept as waiting.
     *
     * @return whether somebody activated it meanwhile
     */
    @Transactional
    boolean meet(KnownPlatform platform, String deploymentId) {
        UUID id = platform.registration().id();
        if (store.active(platform.organisation(), id, deploymentId).isPresent()) {
            return true;
        }
        store.meet(platform.organisation(), id, deploymentId);
        audit(id, "lms.deployment-waits", "");
        return false;
    }

    /**
     * Keeps a platform that has just accepted Waymark's registration: new ones as pending, one that is known (the same
     * issuer and client) brought up to date and otherwise as it was. The tenant must have been entered. Effects: audit
     * {@code lms.platform-registered}. Refuses WRONG_STATE when another organisation holds that registration.
     *
     * @return our id of it
     */
    @Transactional
    public UUID register(NewPlatform platform) {
        OrganisationId organisation = tenant.required();
        store.lock();
        if (store.owner(platform.issuer(), platform.clientId())
                .filter(owner -> !owner.equals(organisation))
                .isPresent()) {
            throw new Refusal(Refusal.Reason.WRONG_STATE, "lms.platform.held-elsewhere");
        }
        UUID id = store.register(organisation, platform);
        platform.deploymentId().ifPresent(deployment -> store.activate(organisation, id, deployment));
        audit(id, "lms.platform-registered", "");
        changed.fire(new PlatformChanged());
        return id;
    }

    private void audit(UUID platform, String action, String detail) {
        audit.fire(new Audited(tenant.required(), null, action, new RecordRef("lms-platform", platform), detail));
    }
}
