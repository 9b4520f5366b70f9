package org.waymark.lti.launch;

import java.util.Optional;

/**
 * The course that was launched from (the LTI "context").
 *
 * @param id 1..255 characters, unique within a deployment
 * @param title as shown to people, unescaped
 * @param label short form of it
 */
public record Course(String id, Optional<String> title, Optional<String> label) {}
