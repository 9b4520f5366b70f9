package org.waymark.grades;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import org.waymark.lms.LmsUser;
import org.waymark.lms.Members;
import org.waymark.lms.Products;
import org.waymark.lti.PlatformFamily;
import org.waymark.lti.Registration;
import org.waymark.lti.Registrations;
import org.waymark.lti.access.Result;
import org.waymark.lti.ags.LineItem;
import org.waymark.lti.ags.Score;

/** Takes one score to the LMS. Never runs in a transaction: it waits for another's answer. */
@ApplicationScoped
class Post {
    @Inject
    private Registrations registrations;

    @Inject
    private Members members;

    @Inject
    private ScoredPlaces places;

    @Inject
    private Columns columns;

    @Inject
    private Products products;

    Verdict send(Parcel parcel) {
        Optional<Registration> registration =
                registrations.withId(parcel.place().platform()).filter(Registration::isEnabled);
        if (registration.isEmpty()) {
            return Verdict.parked("platform_off");
        }
        Optional<LmsUser> user = members.of(parcel.person())
                .filter(known -> known.deployment().equals(parcel.place().deployment()) && !known.isTestUser());
        if (user.isEmpty()) {
            return Verdict.refused("not_theirs");
        }
        ScoredPlace.Column column = parcel.place().column();
        return column.address()
                .map(address -> columns.send(
                        registration.get(), family(parcel), URI.create(address), score(parcel, user.get())))
                .orElseGet(() -> toColumnNotKnown(parcel, registration.get(), user.get()));
    }

    /** One finds or makes the column; the others come again a little later. */
    private Verdict toColumnNotKnown(Parcel parcel, Registration registration, LmsUser user) {
        if (!parcel.place().column().isReachable()) {
            return Verdict.parked("no_column");
        }
        if (!places.beginFinding(parcel.place().id())) {
            return Verdict.SOON;
        }
        Result<LineItem> result = columns.findOrCreate(registration, parcel.place());
        if (result instanceof Result.Failure<LineItem> failure) {
            return Verdict.of(failure.trouble());
        }
        URI address = ((Result.Success<LineItem>) result).value().address();
        places.found(parcel.place().id(), address);
        return columns.send(registration, family(parcel), address, score(parcel, user));
    }

    private PlatformFamily family(Parcel parcel) {
        return products.of(parcel.place().platform());
    }

    private static Score score(Parcel parcel, LmsUser user) {
        Points points = parcel.points();
        return points.isComplete()
                ? Score.complete(user.subject(), parcel.saidAt(), points.most())
                : Score.partial(user.subject(), parcel.saidAt(), points.given(), points.most());
    }
}
