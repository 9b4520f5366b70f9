/** The pages and forms of the self-assessment. Reads a form, calls a door, answers with a page or a redirect; decides nothing. */
package org.waymark.selfassessment.web;
