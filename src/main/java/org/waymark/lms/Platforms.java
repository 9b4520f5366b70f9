package org.waymark.lms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.waymark.Audited;
import org.waymark.OrganisationId;
import org.waymark.RecordRef;
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
     * A verified launch came from a deployment that is not known as active: it is kept as waiting.
     *
     * @return whether somebody activated it meanwhile
     */
    @Transactional
    boolean meet(KnownPlatform platform, String deploymentId) {
        UUID id = platform.registration().id();
        if (store.isActive(platform.organisation(), id, deploymentId)) {
            return true;
        }
        store.meet(platform.organisation(), id, deploymentId);
        audit.fire(new Audited(
                platform.organisation(), null, "lms.deployment-waits", new RecordRef("lms-platform", id), ""));
        return false;
    }
}
