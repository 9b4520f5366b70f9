/** The pages and forms of the development plan. Reads a form, calls a door, answers with a page or a redirect; decides nothing. */
package org.waymark.development.web;
