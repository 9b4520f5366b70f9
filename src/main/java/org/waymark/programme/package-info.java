/**
 * The learning programme: its twelve sessions, the areas of the standards and the links, read once from {@code content/}.
 *
 * <p>Our own files lie on the class path; an organisation's folder, named by {@code waymark.content}, takes the place of
 * files with the same relative path. Every file is held against the JSON Schema of its kind and against rules across files
 * before anything is built. A mistake stops the start with file, line and reason.
 *
 * <p>May call no other room. Must never hold text of a publisher beyond titles and names, read content after the start, or
 * build a page from content that was not checked.
 *
 * <p>Sources: Research in Practice, Model Learning and Development Programme for the PQS; the standards of 2018.
 */
package org.waymark.programme;
