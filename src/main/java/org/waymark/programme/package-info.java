/**
 * The twelve sessions: what they say, how far a person has come, and what that person writes, keeps and means to do.
 *
 * <p>Exists so that a supervisor, alone or in a group, can work through the programme and lose nothing. May call no other
 * room; the person comes from the visitor of the request. Must never show one person's notes, jots or tasks to another,
 * whatever their role, and never keep content in the database: sessions are read from {@code content/}.
 */
package org.waymark.programme;
