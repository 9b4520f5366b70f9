/**
 * The outside of the one runnable file: reads the settings, answers commands, brings the database up to date and then
 * hands over to Payara Micro. Runs before there is a server, so it knows no room; the rooms' own checks are called by
 * name from the classes inside the WAR.
 */
package org.waymark.start;
