package org.waymark.grades;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.waymark.lti.Tool;
import org.waymark.lti.launch.Launch;
import org.waymark.web.Placement;
import org.waymark.web.Placements;

/** Which page an activity shows, if completing that page is a score. */
@ApplicationScoped
class PlaceKeys {
    private static final String PARAMETER = "destination";

    @Inject
    private Placements placements;

    @Inject
    private Tool tool;

    /** The custom parameter counts, because it survives a copied course; else the address that the launch names. */
    Optional<String> of(Launch launch) {
        String named = launch.custom().getOrDefault(PARAMETER, "").strip();
        String key = named.isEmpty() ? addressed(launch) : named;
        return placements
                .of(key.startsWith("/") ? key.substring(1) : key)
                .filter(Placement::isScored)
                .map(Placement::key)
                .filter(Points::isKnown);
    }

    private String addressed(Launch launch) {
        String base = tool.base() + "/";
        String target = launch.target().toString();
        return target.startsWith(base) ? target.substring(base.length()) : "";
    }
}
