package org.waymark.lti.registration;

import java.net.URI;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.waymark.lti.Scope;
import org.waymark.lti.Tool;

/**
 * What this tool tells a platform about itself.
 *
 * @param name shown to administrators and in the list of activities
 * @param description one sentence
 * @param login address for login initiation
 * @param jwks address of the published key set
 * @param logo a picture that is really there, or every page of the platform shows a broken one
 * @param privacy address of the privacy notice
 * @param scopes those that were agreed to, no others
 * @param isNameWanted whether names are asked for
 * @param isEmailWanted whether e-mail addresses are asked for
 * @param custom parameters of every launch: name to variable ({@code $Context.id.history}) or text
 */
public record ToolDescription(
        Tool tool,
        String name,
        String description,
        URI login,
        URI jwks,
        URI logo,
        Optional<URI> privacy,
        Set<Scope> scopes,
        boolean isNameWanted,
        boolean isEmailWanted,
        Map<String, String> custom) {

    /** What is asked for with every launch, so that copies of courses and activities are known again. */
    public static final Map<String, String> USUAL_CUSTOM = Map.of(
            "context_history", "$Context.id.history",
            "resource_link_id", "$ResourceLink.id",
            "resource_link_history", "$ResourceLink.id.history");

    public ToolDescription {
        scopes = Set.copyOf(scopes);
        custom = Collections.unmodifiableMap(new TreeMap<>(custom));
    }
}
