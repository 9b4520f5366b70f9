package org.waymark.guests;

/** What a link says before it is opened. */
public record GuestInvitation(String guest, String maker) {}
