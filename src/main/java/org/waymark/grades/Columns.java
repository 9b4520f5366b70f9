package org.waymark.grades;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import org.waymark.lti.PlatformFamily;
import org.waymark.lti.Registration;
import org.waymark.lti.access.PlatformServices;
import org.waymark.lti.access.Result;
import org.waymark.lti.ags.Column;
import org.waymark.lti.ags.LineItem;
import org.waymark.lti.ags.LineItems;
import org.waymark.lti.ags.Score;
import org.waymark.lti.ags.Scores;
import org.waymark.web.Placement;
import org.waymark.web.Placements;

/** The columns of gradebooks: found or made once, written to, never removed. */
@ApplicationScoped
class Columns {
    private static final int LABEL_MAX = 255;
    private static final int POINTS = 100;

    @Inject
    private PlatformServices services;

    @Inject
    private Placements placements;

    Verdict send(Registration registration, PlatformFamily family, URI lineItem, Score score) {
        return Verdict.of(new Scores(services).send(registration, family, lineItem, score));
    }

    /** The column that we know by the key of the place's page and that belongs to this activity. */
    Result<LineItem> findOrCreate(Registration registration, ScoredPlace place) {
        Column column = new Column(
                label(place.placement()),
                POINTS,
                place.placement(),
                Optional.empty(),
                Optional.of(place.resourceLinkId()));
        return new LineItems(services)
                .findOrCreate(registration, URI.create(place.column().lineItems()), column);
    }

    private String label(String placement) {
        String title = placements.of(placement).map(Placement::title).orElse(placement);
        return title.length() <= LABEL_MAX ? title : title.substring(0, LABEL_MAX);
    }
}
