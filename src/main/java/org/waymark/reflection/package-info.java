/**
 * What people write about their practice: the entries of a log, and one Critical Reflection Piece made from them.
 *
 * <p>What is being written is a note of the programme, saved while its owner types. When a sitting ends it is kept here as
 * a version, and a version is never changed. A finished edition is a version that its owner called finished; a later
 * edition stands beside it.
 *
 * <p>What people kept for it in a session begins an entry; it stays with the session as well, until it is reworded here.
 *
 * <p>May call mentoring, evidence, sharing, records, programme and identity. Must never show a text to anybody but its
 * owner unless its owner shared that version; never show a reader a version they were not given, or that there are others;
 * count words, or judge what is written.
 */
package org.waymark.reflection;
