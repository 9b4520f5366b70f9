package org.waymark.practice;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.waymark.practice.tools.Tool;

/** One connecting of a tool: the address to open in a frame, and what came of it. */
public final class Connection {
    private final PracticeLms lms;
    private final URI address;
    private final List<String> before;

    Connection(PracticeLms lms, URI address) {
        this.lms = lms;
        this.address = address;
        this.before = lms.tools().all().stream().map(Tool::clientId).toList();
    }

    /** The registration address with the two parameters that Moodle adds. */
    public URI address() {
        return address;
    }

    /** Where the frame stands; sent as {@code Origin} by a browser. */
    public URI issuer() {
        return lms.issuer();
    }

    /** The tool that has registered meanwhile. */
    public Optional<Tool> tool() {
        return lms.tools().all().stream()
                .filter(tool -> !before.contains(tool.clientId()))
                .findFirst();
    }

    /** The administrator presses Activate. */
    public Tool activate() {
        Tool registered = tool().orElseThrow(() -> new IllegalStateException("No tool has registered"));
        return lms.tools().activate(registered.clientId());
    }
}
