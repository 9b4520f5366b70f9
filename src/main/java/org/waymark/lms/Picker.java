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
import org.waymark.lti.deeplinking.DeepLinkingSettings;
import org.waymark.lti.launch.Launch;

/** A teacher chooses what of Waymark to place in a course; the choice goes back to the LMS, signed. */
@ApplicationScoped
public class Picker {
    /** Long enough for a day of planning; the LMS forgets the question itself sooner. */
    private static final Duration OPEN_FOR = Duration.ofHours(8);
    /** A button pressed twice, or a page loaded again because the network failed. */
    private static final Duration AGAIN_FOR = Duration.ofMinutes(1);

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
                new PickStore.Begun(launch.registrationId(), request.json(), Optional.empty()),
                now,
                now.plus(OPEN_FOR));
        return id;
    }

    /** The visitor's own choosing, and whether it can go on. */
    @Transactional
    public Picking open(Visitor visitor, UUID id) {
        return picking(visitor, id, Duration.ZERO);
    }

    /** The same for a form that was sent, which may arrive twice within a minute of the answer. */
    @Transactional
    public Picking sent(Visitor visitor, UUID id) {
        return picking(visitor, id, AGAIN_FOR);
    }

    /**
     * Signs what was chosen. Each item carries what it is in its custom parameters, which survive the copy of a course, and
     * no address. May be asked again for a minute, because a button is pressed twice; all these answers are one to an LMS
     * that looks, and after that minute the choosing is over. Effects: audit {@code lms.picked}.
     *
     * @param picks none where the person changed their mind; refuses INVALID for more than the LMS takes, EXPIRED and
     *     WRONG_STATE for a choosing that is not open
     */
    @Transactional
    public PickedAnswer answer(Visitor visitor, UUID id, List<Pick> picks) {
        Instant now = clock.instant();
        PickStore.Begun begun = store.find(visitor, id, now)
                .orElseThrow(() -> new Refusal(Refusal.Reason.EXPIRED, "lms.picker.over.what"));
        if (isAnswered(begun, AGAIN_FOR, now)) {
            throw new Refusal(Refusal.Reason.WRONG_STATE, "lms.picker.answered.what");
        }
        PickRequest request = PickRequest.read(begun.request());
        if (picks.size() > (request.settings().isMultipleAccepted() ? DeepLinkingAnswers.ITEMS_MAX : 1)) {
            throw new Refusal(Refusal.Reason.INVALID, "lms.picker.refusal.too-many");
        }
        DeepLinkingAnswer signed = answers.sign(
                registry.known(begun.platform()).registration(),
                request.deploymentId(),
                request.settings(),
                picks.stream()
                        .map(pick -> pick.item(request.settings().isColumnAccepted()))
                        .toList(),
                Optional.empty(),
                id.toString());
        store.answered(visitor, id, now);
        audit.fire(new Audited(
                visitor.organisation(),
                visitor.person(),
                "lms.picked",
                new RecordRef("lms-platform", begun.platform()),
                "items=" + picks.size()));
        return new PickedAnswer(signed.returnUrl(), signed.jwt(), picks.size());
    }

    private Picking picking(Visitor visitor, UUID id, Duration again) {
        Instant now = clock.instant();
        Optional<PickStore.Begun> found = store.find(visitor, id, now);
        if (found.isEmpty()) {
            return new Picking(id, Picking.State.OVER, false, false);
        }
        PickStore.Begun begun = found.get();
        DeepLinkingSettings settings = PickRequest.read(begun.request()).settings();
        return new Picking(
                id,
                isAnswered(begun, again, now) ? Picking.State.ANSWERED : Picking.State.OPEN,
                settings.isMultipleAccepted(),
                settings.isColumnAccepted());
    }

    private static boolean isAnswered(PickStore.Begun begun, Duration again, Instant now) {
        return begun.answeredAt().filter(at -> !at.plus(again).isAfter(now)).isPresent();
    }
}
