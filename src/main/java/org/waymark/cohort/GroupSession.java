package org.waymark.cohort;

import org.waymark.programme.Session;

/** What whoever leads a session sees: the group, the plan and the clock, and nothing that anybody wrote. */
public record GroupSession(GroupSummary group, Session session, ClockPanel clock) {}
