/**
 * Deep linking: what a platform is ready to take, and the signed answer that carries what was chosen. May call the ports
 * and the keys of this tool. Must never name an address in an item (Moodle would look for another tool by it): what an
 * item is stands in its custom parameters, which survive the copy of a course. Source: LTI Deep Linking 2.0.
 */
package org.waymark.lti.deeplinking;
