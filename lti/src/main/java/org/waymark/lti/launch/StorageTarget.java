package org.waymark.lti.launch;

import java.util.Optional;
import org.waymark.lti.Registration;
import org.waymark.lti.Secret;
import org.waymark.lti.Texts;
import org.waymark.lti.WebAddresses;

/**
 * A frame of the platform that keeps small texts for tools whose cookies are blocked. Source: LTI Client Side postMessages
 * 0.1, LTI postMessage Storage 0.1, LTI OIDC Login with LTI Client Side postMessages 0.1.
 *
 * @param frame name of the frame beside ours, or {@link #PARENT} for the page that holds us; 1..255 characters
 * @param origin the one origin that messages are sent to and believed from: that of the authorization endpoint
 */
public record StorageTarget(String frame, String origin) {

    /** The frame that is {@code window.parent} (or the opener) itself. */
    public static final String PARENT = "_parent";

    private static final String KEY = "waymark_";

    /** As named at login initiation; a name that cannot be one is as good as none. */
    static Optional<StorageTarget> of(Optional<String> frame, Registration registration) {
        return frame.filter(Texts::isId)
                .map(name -> new StorageTarget(name, WebAddresses.origin(registration.authorizationEndpoint())));
    }

    /** Puts the browser secret of a login away. */
    StorageMessage put(String browserHandle, String browserSecret) {
        return new StorageMessage(
                this, StorageMessage.PUT, Secret.fresh(), KEY + browserHandle, Optional.of(browserSecret));
    }

    /** Asks for it again. */
    StorageMessage get(String browserHandle) {
        return new StorageMessage(this, StorageMessage.GET, Secret.fresh(), KEY + browserHandle, Optional.empty());
    }
}
