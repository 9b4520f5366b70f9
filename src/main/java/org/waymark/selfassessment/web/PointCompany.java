package org.waymark.selfassessment.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.waymark.Visitor;
import org.waymark.evidence.Portfolio;
import org.waymark.mentoring.Comments;
import org.waymark.selfassessment.GivenPoints;
import org.waymark.selfassessment.PointReading;
import org.waymark.web.FormErrors;

/** What stands around a point: who reads it, what they say about it, and where it counts. */
@ApplicationScoped
class PointCompany {
    @Inject
    GivenPoints given;

    @Inject
    Comments comments;

    @Inject
    Portfolio portfolio;

    /** The page of a reader to whom this version is open; empty for the owner and for everybody else. */
    Optional<GivenPage> given(Visitor reader, UUID id, Optional<Integer> asked) {
        return given.given(reader, id, asked)
                .map(point -> new GivenPage(point, comments.panel(reader, GivenPoints.ref(id))));
    }

    /** The owner's page. */
    PointPage own(Visitor owner, PointReading reading, PointFields fields, FormErrors errors) {
        UUID id = reading.point().id();
        return new PointPage(
                reading,
                given.readership(owner, id),
                comments.panel(owner, GivenPoints.ref(id)),
                portfolio.panel(owner, GivenPoints.ref(id)),
                fields,
                errors);
    }
}
