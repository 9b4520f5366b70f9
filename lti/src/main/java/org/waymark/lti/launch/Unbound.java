package org.waymark.lti.launch;

/**
 * Verified, but the browser did not show that it began the login: its cookies are blocked, or somebody else's launch was
 * slipped to it. Never a session. The caller parks it and offers to go on in a new tab, where the person confirms who
 * they are.
 */
public record Unbound(ParkedLaunch parked) implements Outcome {}
