package org.waymark.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import org.waymark.PersonId;
import org.waymark.RecordRef;

/** The rooms whose records are signed. */
@ApplicationScoped
class SignedKinds {
    @Inject
    @Any
    private Instance<SignedKind> rooms;

    boolean isPartyNow(PersonId person, RecordRef record) {
        return of(record).filter(room -> room.isPartyNow(person, record)).isPresent();
    }

    String path(RecordRef record) {
        return of(record).map(room -> room.path(record)).orElse("/records");
    }

    private Optional<SignedKind> of(RecordRef record) {
        return rooms.stream().filter(room -> room.kind().equals(record.kind())).findFirst();
    }
}
