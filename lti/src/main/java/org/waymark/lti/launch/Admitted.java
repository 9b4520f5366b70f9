package org.waymark.lti.launch;

/** Verified, and sent by the browser that began the login: a new session may begin. */
public record Admitted(Launch launch) implements Outcome {}
