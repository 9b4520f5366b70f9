package org.waymark.lms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.waymark.Audited;
import org.waymark.OrganisationId;
import org.waymark.PersonId;
import org.waymark.RecordRef;
import org.waymark.Refusal;
import org.waymark.Visitor;
import org.waymark.lti.deeplinking.DeepLinkingAnswer;
import org.waymark.lti.deeplinking.DeepLinkingAnswers;
import org.waymark.lti.launch.Launch;

/** A teacher chooses what of Waymark to place in a course; the choice goes back to the LMS, signed. */
@ApplicationScoped
public class Picker {
    /** Long enough for a day of planning; the LMS forgets the question itself sooner. */
    private static final Duration OPEN_FOR = Duration.ofHours(8);

    @Inject
    private PickStore store;

    @Inject
    private PlatformRegistry registry;

    @Inject
    private DeepLinkingAnswers answers;

    @Inject
    private InstantSource clock;

    @Inject
    private Event<Audited> audit;

    /** Keeps what a verified request asks; runs in the transaction of {@link Arrivals}. */
    UUID begin(OrganisationId organisation, PersonId person, Launch launch) {
        UUID id = UUID.randomUUID();
        PickRequest request =
                new PickRequest(launch.deploymentId(), launch.deepLinking().orElseThrow());
        Instant now = clock.instant();
        store.insert(
                organisation,
                id,
                person,
                new PickStore.Begun(launch.registrationId(), request.json()),
                now,
                now.plus(OPEN_FOR));
        return id;
    }

    /** The visitor's own choosing. Refuses EXPIRED when it is over, or was never theirs. */
    @Transactional
    public Picking open(Visitor visitor, UUID id) {
        return new Picking(id, request(begun(visitor, id)).settings().isMultipleAccepted());
    }

    /**
     * Signs what was chosen. Each item carries what it is in its custom parameters, which survive the copy of a course, and
     * no address. May be asked again while the choosing is open: pressing twice does no harm. Effects: audit
     * {@code lms.picked}.
     *
     * @param picks at least one; refuses INVALID for more than the LMS takes
     */
    @Transactional
    public PickedAnswer answer(Visitor visitor, UUID id, List<Pick> picks) {
        PickStore.Begun begun = begun(visitor, id);
        PickRequest request = request(begun);
        if (picks.isEmpty() || (picks.size() > 1 && !request.settings().isMultipleAccepted())) {
            throw new Refusal(Refusal.Reason.INVALID, "lms.picker.error.too-many");
        }
        DeepLinkingAnswer signed = answers.sign(
                registry.known(begun.platform()).registration(),
                request.deploymentId(),
                request.settings(),
                picks.stream().map(Pick::item).toList(),
                Optional.empty());
        store.answered(visitor, id, clock.instant());
        audit.fire(new Audited(
                visitor.organisation(),
                visitor.person(),
                "lms.picked",
                new RecordRef("lms-platform", begun.platform()),
                "items=" + picks.size()));
        return new PickedAnswer(signed.returnUrl(), signed.jwt(), picks.size());
    }

    private PickStore.Begun begun(Visitor visitor, UUID id) {
        return store.find(visitor, id, clock.instant())
                .orElseThrow(() -> new Refusal(Refusal.Reason.EXPIRED, "lms.picker.refusal.over"));
    }

    private static PickRequest request(PickStore.Begun begun) {
        return PickRequest.read(begun.request());
    }
}
