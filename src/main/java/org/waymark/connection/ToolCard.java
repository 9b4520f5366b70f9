package org.waymark.connection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.waymark.lti.Scope;
import org.waymark.lti.Tool;
import org.waymark.lti.registration.ToolDescription;
import org.waymark.web.Texts;

/** What Waymark tells an LMS about itself: the same things that the page of consent explains, and no others. */
@ApplicationScoped
class ToolCard {
    @Inject
    private Tool tool;

    @Inject
    private ToolAddresses addresses;

    @Inject
    private Texts texts;

    ToolDescription description() {
        return new ToolDescription(
                tool,
                texts.text("web.layout.product"),
                texts.text("connection.canvas.description"),
                URI.create(addresses.login()),
                URI.create(addresses.keys()),
                URI.create(addresses.icon()),
                Optional.of(URI.create(addresses.home() + "help/privacy")),
                Set.of(Scope.values()),
                true,
                true,
                ToolDescription.USUAL_CUSTOM);
    }
}
