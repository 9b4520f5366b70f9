package org.waymark.guests.web;

import org.waymark.guests.GuestInvitation;

/** The page of a link, before it is opened. */
public record OpenPage(String code, GuestInvitation invitation) {}
