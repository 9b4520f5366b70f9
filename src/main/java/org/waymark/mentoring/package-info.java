/**
 * What a reader says about something that was shared with them, and what its owner answers: comments. An owner and one
 * reader talk in threads, each about a sentence of the version that the reader was given. The sentence is kept with the
 * thread, so it can be read when the text has moved on. Other readers of the same thing see nothing of it.
 *
 * <p><b>For rooms whose things can be shared.</b> A page shows the comments beside its text with one call and one line:
 *
 * <pre>
 *   CommentsPanel panel = comments.panel(visitor, ref);              // Comments, for the owner and for a reader alike
 *   {@literal @}template.mentoring.comments(shell = shell, panel = panel)
 * </pre>
 *
 * <p>The room implements {@code sharing.Shareable} for the kind, {@code words} included: the sentences that a comment can
 * be about are taken from there. {@code panel} refuses NOT_FOUND to whoever may not read the thing, and notes that what it
 * shows was read; nothing else is to be done. Forms, answers and mistakes are this room's own.
 *
 * <p>May call sharing, evidence, programme, records and identity. Must never show or take a word where no share is running, except
 * that the owner keeps what was said to them; never keep text of a thing beyond the sentence a thread is about; never let
 * a role stand for a share.
 */
package org.waymark.mentoring;
