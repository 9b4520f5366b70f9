/**
 * Who is here: organisations, their persons, the roles they hold from day to day, and the visits that launches open.
 *
 * <p>May call no other room. Must never key a person by name or e-mail, keep a token, or let one organisation's rows be
 * read for another: the tenant of every transaction is set here.
 */
package org.waymark.identity;
