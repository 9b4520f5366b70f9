/**
 * Login initiation and launch: reads the request, issues and consumes the state, checks the token and hands out its
 * claims as records. May call the ports and {@code keys}. Must never trust a claim before the signature, nor hand out a
 * launch to a browser that did not begin it. Sources: LTI Core 1.3, 1EdTech Security Framework 1.0 section 5, OpenID
 * Connect Core 1.0 section 3.1.3.7.
 */
package org.waymark.lti.launch;
