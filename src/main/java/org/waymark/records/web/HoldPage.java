package org.waymark.records.web;

import org.waymark.records.RetainedFile;
import org.waymark.web.Field;
import org.waymark.web.FormErrors;

/** The form that holds a record, or everything of one of those whose it is. */
public record HoldPage(RetainedFile file, Field whom, Field reason, FormErrors errors) {}
