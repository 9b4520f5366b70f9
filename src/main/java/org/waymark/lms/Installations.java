package org.waymark.lms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.waymark.Audited;
import org.waymark.RecordRef;
import org.waymark.Refusal;
import org.waymark.Refusal.Reason;
import org.waymark.Role;
import org.waymark.Visitor;

/**
 * The LMS that an administrator came from, and where Waymark is placed in it. For an administrator who was launched from
 * an active deployment of that LMS, and for nobody else; everybody else is told that there is no such thing.
 */
@ApplicationScoped
public class Installations {
    @Inject
    private InstallationStore store;

    @Inject
    private Members members;

    @Inject
    private PlatformRegistry registry;

    @Inject
    private Event<Audited> audit;

    @Inject
    private Event<PlatformChanged> changed;

    /** The platform this administrator came from. Refuses NOT_FOUND to anybody else. */
    @Transactional
    public InstalledPlatform of(Visitor by) {
        KnownPlatform known = registry.known(administrator(by).platform());
        return new InstalledPlatform(known.registration(), known.product());
    }

    /** Its deployments, oldest first. Refuses NOT_FOUND to anybody else. */
    @Transactional
    public List<InstalledDeployment> deployments(Visitor by) {
        LmsUser user = administrator(by);
        return store.deployments(by.organisation(), user.platform(), user.deployment());
    }

    /**
     * Lets launches from a deployment in. Does nothing when they are let in already. Effects: audit
     * {@code lms.deployment-switched-on}. Refuses NOT_FOUND to anybody else, and for a deployment of another platform.
     */
    @Transactional
    public void switchOn(Visitor by, UUID deployment) {
        change(by, deployment, InstalledDeployment.State.ACTIVE, "lms.deployment-switched-on");
    }

    /**
     * Lets launches from a deployment in no longer; visits that are open go on to their end. Effects: audit
     * {@code lms.deployment-switched-off}. Refuses WRONG_STATE for the one the administrator came through, because they
     * could not come back to switch it on.
     */
    @Transactional
    public void switchOff(Visitor by, UUID deployment) {
        change(by, deployment, InstalledDeployment.State.OFF, "lms.deployment-switched-off");
    }

    private void change(Visitor by, UUID deployment, InstalledDeployment.State to, String action) {
        LmsUser user = administrator(by);
        List<InstalledDeployment> all = store.deployments(by.organisation(), user.platform(), user.deployment());
        InstalledDeployment one = all.stream()
                .filter(other -> other.id().equals(deployment))
                .findFirst()
                .orElseThrow(() -> new Refusal(Reason.NOT_FOUND, "lms.deployment.unknown"));
        if (one.isOwn() && to == InstalledDeployment.State.OFF) {
            throw new Refusal(Reason.WRONG_STATE, "lms.deployment.own");
        }
        if (store.isSwitched(by.organisation(), user.platform(), deployment, to)) {
            RecordRef subject = new RecordRef("lms-deployment", deployment);
            audit.fire(new Audited(by.organisation(), by.person(), action, subject, ""));
            changed.fire(new PlatformChanged());
        }
    }

    /** Who this administrator is in their LMS, if the way they came is still open. */
    private LmsUser administrator(Visitor by) {
        return members.of(by.person())
                .filter(user -> by.is(Role.ADMINISTRATOR))
                .filter(user -> registry.known(user.platform()).deployments().containsValue(user.deployment()))
                .orElseThrow(() -> new Refusal(Reason.NOT_FOUND, "lms.deployment.not-for-you"));
    }
}
