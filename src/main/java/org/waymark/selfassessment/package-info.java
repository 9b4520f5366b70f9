/**
 * The self-assessment: a diary of dated points, each saying where its writer saw themselves in one area of the standards
 * on one day, and why.
 *
 * <p>A point is never overwritten by a later one and never deleted. A slip of the pen can be put right on the day it was
 * written; the former wording stays for its writer. A point keeps the scale it was made on, as it was worded then, and
 * points of two scales are never drawn on one line.
 *
 * <p>A mentor whom the owner asked says how they see them in one area: on the same scale, under their name, dated, beside the
 * points and never mixed with them. Where the pair wishes it, view and answering point open to each other when both are there.
 *
 * <p>What people kept for it in a session waits here as the beginning of a point, until it is used or left.
 *
 * <p>May call mentoring, evidence, records, programme and identity. Must never show a point to anybody but its writer
 * unless its writer shared it, add levels up, average or compare them, or show anything like a grade.
 *
 * <p>Source: the standards of 2018 name the areas; the scale as delivered is our own and says so.
 */
package org.waymark.selfassessment;
