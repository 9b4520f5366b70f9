package org.waymark.mentoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.waymark.RecordRef;
import org.waymark.Refusal;
import org.waymark.Refusal.Reason;
import org.waymark.Visitor;
import org.waymark.sharing.Readers;
import org.waymark.sharing.Sharing;

/** What a reader has before them: all that is open to them now, what changed since they last looked, what they are asked. */
@ApplicationScoped
public class Inbox {
    @Inject
    private Sharing sharing;

    @Inject
    private Readers readers;

    @Inject
    private DeskStore desks;

    @Inject
    @Any
    private Instance<Asking> rooms;

    @Inject
    private InstantSource clock;

    /** What is open to the visitor now: what is new, what they are at, what they are done with, what they are asked. */
    @Transactional
    public InboxSummary of(Visitor reader) {
        Map<RecordRef, DeskStore.Place> places = desks.places(reader);
        List<InboxItem> items = sharing.openTo(reader).stream()
                .map(share -> InboxItem.of(share, places.getOrDefault(share.thing(), DeskStore.Place.UNSEEN)))
                .toList();
        return new InboxSummary(
                items,
                rooms.stream().flatMap(room -> room.asked(reader).stream()).toList());
    }

    /** How many things are open to the visitor at which they have not looked. */
    @Transactional
    int unseen(Visitor reader) {
        Map<RecordRef, DeskStore.Place> places = desks.places(reader);
        return (int) sharing.openTo(reader).stream()
                .filter(share -> places.getOrDefault(share.thing(), DeskStore.Place.UNSEEN) == DeskStore.Place.UNSEEN)
                .count();
    }

    /** The reader is done with a thing, or is not. Refuses NOT_FOUND where nothing is open to them. */
    @Transactional
    public void settle(Visitor reader, RecordRef thing, boolean isSettled) {
        boolean isOpen = readers.opened(reader, thing)
                .filter(opened -> !opened.reading().isOwner())
                .isPresent();
        if (!isOpen) {
            throw new Refusal(Reason.NOT_FOUND, "mentoring.refusal.no-such-thread");
        }
        desks.settle(reader, thing, isSettled, clock.instant());
    }
}
