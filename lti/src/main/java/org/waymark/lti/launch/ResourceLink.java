package org.waymark.lti.launch;

import java.util.Optional;

/**
 * The activity that was opened. A copied or restored course gives its activities new ids.
 *
 * @param id 1..255 characters, unique within a deployment
 * @param title as shown to people, unescaped
 */
public record ResourceLink(String id, Optional<String> title) {}
