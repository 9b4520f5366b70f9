package org.waymark.practice;

import com.nimbusds.jose.jwk.RSAKey;
import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;

/**
 * The practice LMS, running on a port of the loopback address. It serves its pages, its key set and its authorization
 * address; {@link #launch} gives tests the same launch without a browser.
 */
public final class PracticeLms implements AutoCloseable {
    private final LmsSettings settings;
    private final LmsKeys keys;
    private final Tickets tickets = new Tickets();
    private final Set<Quirk> quirks = new CopyOnWriteArraySet<>();
    private final LmsServer server;
    private final URI issuer;

    private PracticeLms(int port, LmsSettings settings) throws IOException {
        this.settings = settings;
        this.keys = new LmsKeys(settings.keyFile());
        this.server = new LmsServer(port);
        this.issuer = settings.issuer().orElse(URI.create("http://127.0.0.1:" + server.port()));
        server.serve(new LmsPages(this));
    }

    /**
     * Starts an LMS.
     *
     * @param port on 127.0.0.1; 0 for any free one
     * @throws java.net.BindException when the port is taken
     */
    public static PracticeLms start(int port, LmsSettings settings) throws IOException {
        return new PracticeLms(port, settings);
    }

    /** Issuer and base address. */
    public URI issuer() {
        return issuer;
    }

    /** What a tool has to be told about this LMS. */
    public Platform platform() {
        return new Platform(
                issuer.toString(),
                settings.clientId(),
                List.of(settings.deploymentId()),
                issuer + "/mod/lti/auth.php",
                issuer + "/mod/lti/token.php",
                issuer + "/mod/lti/certs.php");
    }

    public Organisation organisation() {
        return settings.organisation();
    }

    public LmsSettings settings() {
        return settings;
    }

    /** A launch of an activity by a person, without a browser. */
    public LaunchTicket launch(LmsPerson person, LmsActivity activity) {
        return new LaunchTicket(this, person, activity);
    }

    /** A launch of the home page from the main course. */
    public LaunchTicket launch(LmsPerson person) {
        return launch(person, organisation().mainCourse().opening(""));
    }

    /** Switches quirks on for the LMS and for every launch from now on. */
    public PracticeLms with(Quirk... chosen) {
        quirks.addAll(Arrays.asList(chosen));
        return this;
    }

    /** Switches every quirk of the LMS off. */
    public PracticeLms behaving() {
        quirks.clear();
        return this;
    }

    @Override
    public void close() {
        server.close();
    }

    Set<Quirk> quirks() {
        Set<Quirk> now = EnumSet.noneOf(Quirk.class);
        now.addAll(quirks);
        return now;
    }

    RSAKey signingKey() {
        return quirks.contains(Quirk.ROTATED_KEY) ? keys.rotated() : keys.kept();
    }

    String publishedKeys() {
        return keys.published(quirks.contains(Quirk.ROTATED_KEY));
    }

    Tickets tickets() {
        return tickets;
    }

    Authorization authorization() {
        return new Authorization(this);
    }
}
