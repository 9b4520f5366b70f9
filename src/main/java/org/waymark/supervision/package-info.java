/**
 * Supervision between two people whom a lead made supervisee and supervisor: when they meet. Twelve months of dates are
 * counted from how often they meet, round weekends, England's bank holidays and days away; each date says why it is where
 * it is. Either of the two moves, cancels and replaces a meeting; nobody else sees any of it.
 *
 * <p>May call evidence, records and identity. Must never show anything to anybody but the two, nor to them after their
 * relationship has ended; and nothing that leaves for a calendar app holds a name or a word about the work.
 *
 * <p>Sources: the supervision agreement of a school (how often, how long, where, and a new date for a cancelled meeting),
 * the supervision contract of a council (monthly, and the dates of the next twelve months). See decision 0158.
 */
package org.waymark.supervision;
