/**
 * LTI 1.3 as a protocol, for a tool. Knows no database, no HTML and no person of ours; what it needs from outside
 * comes through four ports: registrations, the store of issued nonces, signing keys and platform HTTP.
 */
package org.waymark.lti;
