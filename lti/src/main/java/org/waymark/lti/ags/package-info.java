/**
 * Assignment and Grade Services: finds or creates gradebook columns and sends scores. May call {@code access} and the
 * ports. Must never delete anything at a platform (Moodle would take the activity's own grades with it), nor send what
 * erases a grade. Source: LTI Assignment and Grade Services 2.0.
 */
package org.waymark.lti.ags;
