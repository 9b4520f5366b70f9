/**
 * A year of work and development as reviewee and reviewer agree it: planning, the six-monthly review, the final review and
 * any one-to-one between, each written by both, agreed by both and signed by both; and the objectives of the year, each
 * assessed by itself.
 *
 * <p>May call guests, evidence, records, programme and identity. Must never give a year an overall grade, count
 * a wording as agreed that one of the two has not read, or show a reviewer a reflection or plan that its owner did not share.
 *
 * <p>Source: the performance management policy of an academy trust and the forms in its annexes.
 */
package org.waymark.appraisal;
