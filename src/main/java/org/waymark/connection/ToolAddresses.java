package org.waymark.connection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.waymark.lti.Tool;

/** Every address of ours that an LMS has to know. */
@ApplicationScoped
public class ToolAddresses {
    private final String base;
    private final String launch;

    @Inject
    ToolAddresses(Tool tool) {
        this(tool.base().toString(), tool.launch().toString());
    }

    /** For the proxy that the container makes. */
    ToolAddresses() {
        this("", "");
    }

    private ToolAddresses(String base, String launch) {
        this.base = base;
        this.launch = launch;
    }

    /** What an activity opens: home, unless it names another page. */
    public String home() {
        return base + "/";
    }

    /** Where a login begins. */
    public String login() {
        return base + "/lti/login";
    }

    /** Where launches and requests for content are sent; the one redirect address. */
    public String launch() {
        return launch;
    }

    /** Our public keys. */
    public String keys() {
        return base + "/lti/jwks";
    }

    /** A picture of ours for lists of tools. */
    public String icon() {
        return base + "/lti/icon.svg";
    }

    /** All of this for Canvas. */
    public String canvas() {
        return base + "/lti/canvas.json";
    }

    /** Host, and port where it is not the usual one. */
    public String domain() {
        return java.net.URI.create(base).getRawAuthority();
    }
}
