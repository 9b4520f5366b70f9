package org.waymark.supervision.web;

import java.util.List;
import org.waymark.supervision.MeetingLeave;
import org.waymark.web.DateField;
import org.waymark.web.FormErrors;

/** The days on which one is away, and the form for more. */
public record LeavePage(List<MeetingLeave> leaves, DateField from, DateField to, FormErrors errors) {}
