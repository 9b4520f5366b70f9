package org.waymark.practice;

import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;

/**
 * How a practice LMS is set up.
 *
 * @param tool         base address of Waymark; login and launch lie below it
 * @param issuer       issuer and base address; empty means {@code http://127.0.0.1:<port>}
 * @param clientId     what Waymark is called here
 * @param deploymentId number of the tool in this LMS
 * @param keyFile      private key as a JWK; made on first use and kept
 * @param organisation people and courses
 * @param clock        the time that goes into tokens
 */
public record LmsSettings(
        URI tool,
        Optional<URI> issuer,
        String clientId,
        String deploymentId,
        Path keyFile,
        Organisation organisation,
        InstantSource clock) {

    /** Settings for Waymark at this address with the demonstration organisation. */
    public static LmsSettings forTool(URI tool, Path keyFile) {
        return new LmsSettings(
                tool,
                Optional.empty(),
                "waymark-northmoor",
                "1",
                keyFile,
                Organisation.northmoor(),
                InstantSource.system());
    }

    public LmsSettings issuedBy(URI address) {
        return new LmsSettings(tool, Optional.of(address), clientId, deploymentId, keyFile, organisation, clock);
    }

    /** Another client and deployment, for tests with two organisations or two platforms. */
    public LmsSettings registeredAs(String otherClientId, String otherDeploymentId) {
        return new LmsSettings(tool, issuer, otherClientId, otherDeploymentId, keyFile, organisation, clock);
    }

    public LmsSettings with(Organisation other) {
        return new LmsSettings(tool, issuer, clientId, deploymentId, keyFile, other, clock);
    }

    public LmsSettings with(InstantSource other) {
        return new LmsSettings(tool, issuer, clientId, deploymentId, keyFile, organisation, other);
    }

    URI loginAddress() {
        return below("lti/login");
    }

    /** The only address tokens are posted to. */
    URI launchAddress() {
        return below("lti/launch");
    }

    URI homeAddress() {
        return below("");
    }

    private URI below(String path) {
        String base = tool.toString();
        return URI.create(base.endsWith("/") ? base + path : base + "/" + path);
    }
}
