package org.waymark.identity.web;

import java.util.List;

/** @param isLead whether the reader gives out roles, rather than confirming leads only */
public record PeoplePage(List<StaffLine> people, boolean isLead) {}
