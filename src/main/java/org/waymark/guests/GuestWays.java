package org.waymark.guests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.waymark.RecordRef;
import org.waymark.Refusal;
import org.waymark.Refusal.Reason;
import org.waymark.Visitor;
import org.waymark.identity.People;

/** The rooms' answers: who may be asked for what. */
@ApplicationScoped
class GuestWays {
    @Inject
    @Any
    private Instance<GuestRoom> rooms;

    @Inject
    private People people;

    /** Refuses NOT_FOUND for whoever is not of this thing, and WRONG_STATE where the other one has an account. */
    GuestRoom.Way required(Visitor by, RecordRef thing) {
        GuestRoom.Way way = rooms.stream()
                .filter(room -> room.kind().equals(thing.kind()))
                .findFirst()
                .filter(room -> by.pass().isEmpty())
                .flatMap(room -> room.way(by, thing.id()))
                .orElseThrow(() -> new Refusal(Reason.NOT_FOUND, "guests.refusal.no-such-thing"));
        if (!people.isGuest(way.guest())) {
            throw new Refusal(Reason.WRONG_STATE, "guests.refusal.has-account");
        }
        return way;
    }
}
