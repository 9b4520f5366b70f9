/**
 * Evidence: what somebody did and wrote in any room, placed in the areas of the standards and joined with each other. Every
 * placing and every link carries one sentence that says why; without it there is none.
 *
 * <p>A room lets its things be placed and linked by two lines. A bean implements {@link org.waymark.evidence.Linkable} for
 * the kind it keeps. On the thing's own page, for its owner alone, the panel is shown: the page's record takes
 * {@code portfolio.panel(visitor, ref)} of {@link org.waymark.evidence.Portfolio}, the template says
 * {@code @template.evidence.panel(shell = shell, panel = page.panel())}. When a thing is removed or reworded other than on a
 * page with the panel, its room calls {@code gone} or {@code changed} of {@link
 * org.waymark.evidence.Links}; gone is undone by changed.
 *
 * <p>Keeps a line about each thing placed or linked, so that a list of things of many rooms is one statement; the thing
 * itself stays in its room. Also keeps dated lines about what no room keeps: an observation, feedback, anything else.
 *
 * <p>May call portfolio, sharing, records, identity and programme. Must never show a thing, or that it exists, to anybody but its owner
 * and those to whom {@code sharing.Readers} opens it; never show a sentence of why to anybody but whoever wrote it; never
 * turn the matrix into a score: it counts, and says nothing about enough.
 */
package org.waymark.evidence;
