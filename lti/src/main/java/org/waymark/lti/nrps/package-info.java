/**
 * Names and Role Provisioning Services: reads who is in a course. May call {@code access}, and {@code launch} for what a
 * person and a role are. Must never hold a whole course in memory, follow a link to another host, or take an incomplete
 * answer for a small course. Source: LTI Names and Role Provisioning Services 2.0.
 */
package org.waymark.lti.nrps;
