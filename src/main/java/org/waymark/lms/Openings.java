package org.waymark.lms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import org.waymark.lti.Tool;
import org.waymark.lti.launch.Launch;
import org.waymark.web.Placement;
import org.waymark.web.Placements;

/** Which page a launch opens: one that a course may place as an activity, or home. What the LMS says is never followed. */
@ApplicationScoped
class Openings {
    static final String HOME = "/";
    /** Home, which says that the activity names a page that is not there. */
    static final String HOME_INSTEAD = "/?instead=yes";
    /** Name of the custom parameter that says which placement an activity is. */
    static final String PARAMETER = "destination";

    private final Placements placements;
    private final String base;

    @Inject
    Openings(Placements placements, Tool tool) {
        this(placements, tool.base());
    }

    Openings(Placements placements, URI base) {
        this.placements = placements;
        this.base = base + "/";
    }

    /** For the proxy that the container makes. */
    Openings() {
        this(new Placements(), URI.create(""));
    }

    /** The custom parameter counts, because it survives a copied course; else the address that the launch names. */
    String of(Launch launch) {
        return of(launch.custom().getOrDefault(PARAMETER, ""), launch.target());
    }

    String of(String named, URI target) {
        if (!named.isBlank()) {
            return page(named.strip()).orElse(HOME_INSTEAD);
        }
        String address = target.toString();
        return address.startsWith(base) ? page(address.substring(base.length())).orElse(HOME) : HOME;
    }

    /** Which placement the activity is; empty for one that was set up by hand, or names a page that is not there. */
    Optional<String> placement(Launch launch) {
        return placements
                .of(launch.custom().getOrDefault(PARAMETER, "").strip())
                .map(Placement::key);
    }

    private Optional<String> page(String named) {
        return placements.of(named.startsWith("/") ? named.substring(1) : named).map(Placement::path);
    }
}
