package org.waymark.lms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.lti.Tool;
import org.waymark.lti.launch.Launch;
import org.waymark.programme.Programme;

/** Which page a launch opens: one that a course may place as an activity, or home. What the LMS says is never followed. */
@ApplicationScoped
class Openings {
    static final String HOME = "/";
    private static final String PROGRAMME = "/programme";
    private static final String PARAMETER = "destination";
    private static final Pattern PLACE = Pattern.compile("/?programme(?:/([1-9][0-9]?))?");

    private final IntPredicate isSession;
    private final String base;

    @Inject
    Openings(Programme programme, Tool tool) {
        this(programme::hasSession, tool.base());
    }

    Openings(IntPredicate isSession, URI base) {
        this.isSession = isSession;
        this.base = base + "/";
    }

    /** For the proxy that the container makes. */
    Openings() {
        this(number -> false, URI.create(""));
    }

    /** The custom parameter counts, because it survives a copied course; else the address that the launch names. */
    String of(Launch launch) {
        return of(launch.custom().getOrDefault(PARAMETER, ""), launch.target());
    }

    String of(String named, URI target) {
        if (!named.isBlank()) {
            return page(named.strip());
        }
        String address = target.toString();
        return address.startsWith(base) ? page(address.substring(base.length())) : HOME;
    }

    private String page(String named) {
        Matcher place = PLACE.matcher(named);
        if (!place.matches()) {
            return HOME;
        }
        if (place.group(1) == null) {
            return PROGRAMME;
        }
        return isSession.test(Integer.parseInt(place.group(1))) ? PROGRAMME + "/" + place.group(1) : HOME;
    }
}
