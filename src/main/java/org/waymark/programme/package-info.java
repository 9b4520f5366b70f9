/**
 * The learning programme: its twelve sessions, the areas of the standards and the links, read once from {@code content/};
 * how far a person has come in it, and what that person writes, keeps and means to do.
 *
 * <p>Content: our own files lie on the class path; an organisation's folder, named by {@code waymark.content}, takes the
 * place of files with the same relative path. Every file is held against the JSON Schema of its kind and against rules
 * across files before anything is built. A mistake stops the start with file, line and reason.
 *
 * <p>What people write: a note under each prompt, saved while they type; jots with the home they are meant for; follow-ups
 * as dated tasks; and, beside a note, any text that could not become it. A text is never thrown away without its owner.
 *
 * <p>Other rooms may let people write likewise ({@link org.waymark.programme.WritingPlace}) and are told of jots meant for
 * them in the transaction that keeps these ({@link org.waymark.programme.JotKept}); neither makes this room know them.
 *
 * <p>May call no other room; the person comes from the visitor of the request. Must never show one person's notes, jots or
 * tasks to another, whatever their role; hold text of a publisher beyond titles and names; read content after the start;
 * or build a page from content that was not checked.
 *
 * <p>Sources: Research in Practice, Model Learning and Development Programme for the PQS; the standards of 2018.
 */
package org.waymark.programme;
