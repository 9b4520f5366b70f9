/**
 * Dynamic registration: judges what a platform says about itself, tells it what this tool is and may do, and reads what
 * became of it. May call the ports and {@code access}. Must never believe a document from another host than its issuer's,
 * show a registration token to any other host, or ask for more than was agreed to. Sources: LTI Dynamic Registration 1.0,
 * OpenID Connect Discovery and Dynamic Client Registration 1.0.
 */
package org.waymark.lti.registration;
