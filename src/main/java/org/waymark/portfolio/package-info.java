/**
 * A person's portfolio as files to take along: one document of what they choose, as PDF, as a web page and as open data.
 *
 * <p>Rooms hand in their part through the hook {@link org.waymark.portfolio.Chapter}; the sessions' part is made here,
 * because the programme calls nobody. May call programme and identity. Must never hold anything of another person, read
 * another room's rows, or send a file anywhere but to its owner's browser. See decision 0079.
 */
package org.waymark.portfolio;
