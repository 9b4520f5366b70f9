package org.waymark.connection.web;

import org.waymark.connection.ToolAddresses;

/** The addresses that an administrator copies into an LMS. */
public record ManualPage(ToolAddresses addresses) {}
