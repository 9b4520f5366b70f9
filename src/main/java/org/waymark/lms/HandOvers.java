package org.waymark.lms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.net.URI;
import java.util.Optional;
import org.waymark.OrganisationId;
import org.waymark.Refusal;
import org.waymark.Refusal.Reason;
import org.waymark.identity.Tenant;
import org.waymark.lti.LtiRefusal;
import org.waymark.lti.State;
import org.waymark.lti.launch.Launch;
import org.waymark.lti.launch.ParkedLaunch;

/**
 * Launches that are right in everything, but whose browser did not show that it began them, because it refuses our
 * cookie in the frame, or because the launch was slipped to it. Each is parked for five minutes. It becomes a visit
 * when the storage of the LMS gives back what this browser put there at the login; else it is shown once in a new tab,
 * and the person there says that it is them.
 */
@ApplicationScoped
public class HandOvers {
    @Inject
    private HandOverStore store;

    @Inject
    private PlatformRegistry registry;

    @Inject
    private LaunchLog log;

    @Inject
    private Tenant tenant;

    /** Parks a launch. Effect: a line in the launch log. The tenant was entered when the state was consumed. */
    @Transactional
    public HandOver park(ParkedLaunch parked) {
        OrganisationId organisation = tenant.required();
        State code = Codes.fresh(organisation);
        store.insert(organisation, code.hash(), parked.json());
        log.keep(parked.registrationId(), "HANDED_OVER", "");
        return offer(code, parked);
    }

    /** Shows whom a code belongs to, once; the answer holds the code to go on with. Refuses EXPIRED. */
    @Transactional(TxType.SUPPORTS)
    public HandOver show(String text) {
        Codes.Claimed claimed = claimed(text);
        State next = Codes.fresh(claimed.organisation());
        String parked = store.show(claimed, next.hash()).orElseThrow(HandOvers::used);
        return offer(next, ParkedLaunch.read(parked));
    }

    /**
     * Hands the launch out, once, to the browser in which the person confirmed. Effect: the tenant is entered. Refuses
     * EXPIRED for a code that was used, is over five minutes old or was never shown.
     */
    @Transactional(TxType.SUPPORTS)
    public Launch claim(String text) {
        Codes.Claimed claimed = claimed(text);
        String parked = store.consume(claimed).orElseThrow(HandOvers::used);
        tenant.enter(claimed.organisation());
        return ParkedLaunch.read(parked).claimAfterConfirmation();
    }

    /**
     * Whoever was shown the launch says that it is not theirs: it is used up, so that nobody goes on with it by the way
     * back of this browser. Refuses EXPIRED as {@link #claim} does.
     *
     * @return the way back to the course
     */
    @Transactional(TxType.SUPPORTS)
    public Optional<URI> refuse(String text) {
        return ParkedLaunch.read(store.consume(claimed(text)).orElseThrow(HandOvers::used))
                .returnUrl();
    }

    /**
     * Hands the launch out to the browser that shows what it put into the storage of the LMS. The code is used up before
     * the secret is looked at, so nobody may guess twice. Effect: the tenant is entered. Refuses EXPIRED for a code that
     * was used, was shown in a new tab or is over five minutes old.
     *
     * @param secret what the storage answered, as it came
     * @throws LtiRefusal 401 for another secret, or where the LMS offered no storage
     */
    @Transactional(TxType.SUPPORTS)
    public Launch claimStored(String text, String secret) {
        Codes.Claimed claimed = claimed(text);
        String parked = store.consumeUnseen(claimed).orElseThrow(HandOvers::used);
        tenant.enter(claimed.organisation());
        return ParkedLaunch.read(parked).claimWithStoredSecret(secret);
    }

    private HandOver offer(State code, ParkedLaunch parked) {
        return new HandOver(
                parked.registrationId(),
                code.text(),
                parked.personName(),
                parked.courseTitle(),
                parked.storageQuestion(),
                registry.known(parked.registrationId()).framers());
    }

    private static Codes.Claimed claimed(String text) {
        return Codes.read(text).orElseThrow(HandOvers::used);
    }

    private static Refusal used() {
        return new Refusal(Reason.EXPIRED, "lms.hand-over.used");
    }
}
