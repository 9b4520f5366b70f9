package org.waymark.practice;

import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waymark.practice.tools.Scopes;
import org.waymark.practice.tools.Tool;

/**
 * How a practice LMS is set up.
 *
 * @param tool         base address of Waymark; login and launch lie below it
 * @param issuer       issuer and base address; empty means {@code http://127.0.0.1:<port>}
 * @param clientId     what Waymark is called here
 * @param deploymentId number of the tool in this LMS
 * @param keyFile      private key as a JWK; made on first use and kept
 * @param organisation people and courses
 * @param clock        the time that goes into tokens, before it is moved
 * @param isConnected  whether Waymark was set up by hand; otherwise it has to register itself
 */
public record LmsSettings(
        URI tool,
        Optional<URI> issuer,
        String clientId,
        String deploymentId,
        Path keyFile,
        Organisation organisation,
        InstantSource clock,
        boolean isConnected) {

    /** Settings for Waymark at this address with the demonstration organisation. */
    public static LmsSettings forTool(URI tool, Path keyFile) {
        return new LmsSettings(
                tool,
                Optional.empty(),
                "waymark-northmoor",
                "1",
                keyFile,
                Organisation.northmoor(),
                InstantSource.system(),
                true);
    }

    public LmsSettings issuedBy(URI address) {
        return new LmsSettings(
                tool, Optional.of(address), clientId, deploymentId, keyFile, organisation, clock, isConnected);
    }

    /** Another client and deployment, for tests with two organisations or two platforms. */
    public LmsSettings registeredAs(String otherClientId, String otherDeploymentId) {
        return new LmsSettings(
                tool, issuer, otherClientId, otherDeploymentId, keyFile, organisation, clock, isConnected);
    }

    public LmsSettings with(Organisation other) {
        return new LmsSettings(tool, issuer, clientId, deploymentId, keyFile, other, clock, isConnected);
    }

    public LmsSettings with(InstantSource other) {
        return new LmsSettings(tool, issuer, clientId, deploymentId, keyFile, organisation, other, isConnected);
    }

    /** An LMS that does not know Waymark yet. */
    public LmsSettings unconnected() {
        return new LmsSettings(tool, issuer, clientId, deploymentId, keyFile, organisation, clock, false);
    }

    /** Waymark as an administrator has set it up by hand, with every service granted and all claims allowed. */
    Tool toolByHand() {
        Map<String, String> custom = new LinkedHashMap<>();
        custom.put("username", "$User.username");
        custom.put("personName", "$Person.name.full");
        custom.put("person_email", "$Person.email.primary");
        custom.put("groups", "$Moodle.Person.userGroupIds");
        custom.put("context_history", "$Context.id.history");
        custom.put("link_history", "$ResourceLink.id.history");
        return new Tool(
                clientId,
                deploymentId,
                "Waymark",
                "",
                tool.getRawAuthority(),
                new Tool.Addresses(
                        below("lti/login"),
                        List.of(below("lti/launch")),
                        below(""),
                        below("lti/jwks"),
                        Optional.of(below("")),
                        Optional.empty()),
                Scopes.ALL,
                Set.of("name", "email"),
                custom,
                Tool.State.ACTIVE);
    }

    private URI below(String path) {
        String base = tool.toString();
        return URI.create(base.endsWith("/") ? base + path : base + "/" + path);
    }
}
