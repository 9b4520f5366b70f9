package org.waymark.lti.launch;

import java.net.URI;
import java.util.Optional;

/**
 * How the platform shows us.
 *
 * @param target "iframe", "window", "frame" or whatever the platform says
 * @param locale BCP 47 tag as sent
 * @param returnUrl back to the course; http or https on a host of the platform
 */
public record Presentation(Optional<String> target, Optional<String> locale, Optional<URI> returnUrl) {}
