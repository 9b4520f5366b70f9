package org.waymark.lti.launch;

/**
 * What became of a launch that passed every check. Only {@link Admitted} holds a launch; who receives {@link Unbound}
 * has nothing to make a session from until the person has confirmed.
 */
public sealed interface Outcome permits Admitted, Unbound {}
