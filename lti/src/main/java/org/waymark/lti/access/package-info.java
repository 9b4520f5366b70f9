/**
 * Access to a platform's services: short-lived tokens, and calls made in their name. May call the ports and the keys of
 * this tool. Must never show a token to a host that is not the platform's, ask for a scope that the call does not need,
 * or write a token into a text. Sources: 1EdTech Security Framework 1.0 section 4, RFC 7523, RFC 9110 section 10.2.3.
 */
package org.waymark.lti.access;
