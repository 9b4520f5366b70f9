/**
 * The pages and forms of evidence: the matrix, an area, what can be placed and linked, all that hangs on a thing, dated
 * lines; and the panel that other rooms show. Reads a form, calls a door, answers with a page or a redirect; decides nothing.
 */
package org.waymark.evidence.web;
