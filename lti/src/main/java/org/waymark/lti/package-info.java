/**
 * LTI 1.3 as a protocol, for a tool. Knows no database, no HTML and no person of ours; what it needs from outside
 * comes through five ports: {@link org.waymark.lti.Registrations}, the {@link org.waymark.lti.NonceStore store of
 * issued nonces}, {@link org.waymark.lti.SigningKeys}, {@link org.waymark.lti.PlatformHttp} for documents and
 * {@link org.waymark.lti.ServiceHttp} for services. May call the JDK, Jackson,
 * Nimbus and the object classes of basiclti-util. Must never log, nor put a person's data into a refusal.
 */
package org.waymark.lti;
