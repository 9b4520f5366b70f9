/**
 * A year of work and development as two people agree it: the cycle, and the objectives that reviewee and reviewer word
 * together.
 *
 * <p>So far only the rules stand here: when a cycle begins, pauses and ends, and when a wording counts as agreed. Nothing
 * is kept and no page leads here yet.
 *
 * <p>May call development, evidence, records and identity. Must never give a year an overall grade, count a wording as
 * agreed that one of the two has not read, or show a reviewer a reflection or plan that its owner did not share.
 *
 * <p>Source: the appraisal policy of a trust of schools and the forms in its annexes.
 */
package org.waymark.appraisal;
