package org.waymark.lms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.regex.Pattern;
import org.waymark.lti.Tool;
import org.waymark.lti.launch.Launch;
import org.waymark.web.Destination;

/** Which page a launch opens: one that a room offers, or home. What the LMS says is never followed unread. */
@ApplicationScoped
class Openings {
    static final String HOME = "/";
    private static final String PARAMETER = "destination";
    private static final Pattern PLACE = Pattern.compile("[a-z]{1,30}(/[a-z0-9-]{1,36}){0,3}");

    @Inject
    @Any
    private Instance<Destination> offered;

    @Inject
    private Tool tool;

    /** The custom parameter counts, because it survives a copied course; else the address the launch names. */
    String of(Launch launch) {
        String named = launch.custom().getOrDefault(PARAMETER, "").strip();
        return named.isEmpty() ? path(launch.target()) : page(named);
    }

    private String path(URI target) {
        String base = tool.base().getRawPath() + "/";
        String path = target.getRawPath() == null ? "" : target.getRawPath();
        return path.startsWith(base) ? page(path.substring(base.length())) : HOME;
    }

    private String page(String named) {
        String plain = named.startsWith("/") ? named.substring(1) : named;
        if (!PLACE.matcher(plain).matches()) {
            return HOME;
        }
        String room = "/" + (plain.indexOf('/') < 0 ? plain : plain.substring(0, plain.indexOf('/')));
        boolean isOffered = offered.stream().map(Destination::path).anyMatch(path -> path.equals(room));
        return isOffered ? "/" + plain : HOME;
    }
}
