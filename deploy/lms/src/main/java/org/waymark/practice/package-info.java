/**
 * A small learning management system that launches Waymark the way Moodle 4.5 does. It exists so that the demo, the
 * tests and the load profile meet a real peer over HTTP. It signs with its own code, never with Waymark's {@code lti}
 * module: an error shared by both sides would be seen by neither. It keeps no sessions and must never be shipped.
 */
package org.waymark.practice;
