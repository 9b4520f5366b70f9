package org.waymark.identity.web;

/** What ends when a relationship is ended. */
public record EndPage(StaffLine person, RelationshipLine line) {}
