package org.waymark.selfassessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.waymark.PersonId;
import org.waymark.RecordRef;
import org.waymark.Visitor;
import org.waymark.identity.People;
import org.waymark.identity.PersonSummary;
import org.waymark.sharing.Readers;
import org.waymark.sharing.Readership;
import org.waymark.sharing.Reading;

/** Points that their writers opened to a reader by name, and who reads a point of one's own. */
@ApplicationScoped
public class GivenPoints {
    @Inject
    private PointStore store;

    @Inject
    private Scales scales;

    @Inject
    private Readers readers;

    @Inject
    private People people;

    /** How the rest of the house calls a point. */
    public static RecordRef ref(UUID point) {
        return new RecordRef(PointShares.KIND, point);
    }

    /** Who can read a point of the visitor's own. Refuses NOT_FOUND for any other. */
    @Transactional
    public Readership readership(Visitor owner, UUID id) {
        if (store.find(owner, id).isEmpty()) {
            throw Points.noPoint();
        }
        return readers.readership(owner, ref(id));
    }

    /**
     * A point in the version that the visitor was given. Empty for a point of their own, for one that they may not read
     * and where there is none. Effects: the visit is noted for the owner.
     *
     * @param asked the version in the address; empty stands for the one they were given
     */
    @Transactional
    public Optional<GivenPoint> given(Visitor reader, UUID id, Optional<Integer> asked) {
        Optional<AssessmentPoint> point = store.any(reader.organisation(), List.of(id)).stream()
                .filter(found -> !found.personId().equals(reader.person().value()))
                .findFirst();
        return point.flatMap(found -> readers.mayRead(reader, new PersonId(found.personId()), ref(id))
                .filter(reading -> asked.isEmpty() || reading.covers(asked.get()))
                .flatMap(reading -> given(reader, found, reading)));
    }

    private Optional<GivenPoint> given(Visitor reader, AssessmentPoint point, Reading reading) {
        Optional<Wording> wording = store.wording(point, reading.version().orElseThrow());
        wording.ifPresent(found -> readers.visited(reader, ref(point.id())));
        PersonId owner = new PersonId(point.personId());
        return wording.map(found -> new GivenPoint(
                point.id(),
                scales.area(point.area()).orElseThrow(Points::noPoint),
                scales.all(reader).get(point.scaleId()),
                found.words(),
                found.writtenAt(),
                Optional.ofNullable(people.byIds(List.of(owner)).get(owner))
                        .map(PersonSummary::name)
                        .orElse(""),
                owner.toString().substring(0, 4),
                reading));
    }
}
