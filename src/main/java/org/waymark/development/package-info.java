/**
 * The personal development plan: goals with a timescale, the support that objectives and goals need, and the actions that
 * follow. The action log is the same actions, seen alone.
 *
 * <p>Every change is kept as a version, so that its owner can see how a goal came to be and a reader keeps exactly the
 * version they were given. What was jotted down in a session for the plan waits here as the start of a goal; what was
 * jotted down as an action is one. Until somebody works on it here it follows its jot.
 *
 * <p>May call mentoring, evidence, sharing, records, programme and identity. Must never show anything to anybody but its
 * owner unless {@link org.waymark.sharing.Readers} says so, count or rate goals, or delete what was worked on.
 *
 * <p>Source: the form of the plan in the appraisal policy (Annex 1b), whose five kinds of support come from content. The
 * programme names its action log, Tool 29, without showing it; its fields are our own.
 */
package org.waymark.development;
