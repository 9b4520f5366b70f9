package org.waymark.records.web;

import org.waymark.records.RetentionRule;
import org.waymark.web.Field;
import org.waymark.web.FormErrors;

/** How long a class of records is kept, and the form to change that. */
public record RulePage(RetentionRule rule, Field months, Field note, FormErrors errors) {}
