/**
 * Keys of both sides: the cached key sets of the platforms, which verify their tokens, and the set this tool publishes, with
 * the rule for how its keys follow one another.
 * May call the ports only. Must never let one slow key server hold up the launches of another platform, and never
 * publish a private half. Sources: RFC 7517, 1EdTech Security Framework 1.0 section 6.
 */
package org.waymark.lti.keys;
