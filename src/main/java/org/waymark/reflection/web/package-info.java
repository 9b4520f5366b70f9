/** The pages and forms of what people write about their practice. Reads a form, calls a door, answers with a page or a redirect; decides nothing. */
package org.waymark.reflection.web;
