package org.waymark.programme.web;

import org.waymark.programme.KeptChoice;
import org.waymark.programme.PromptSummary;

/** A kept text beside what stands in its place. */
public record KeptPage(KeptChoice choice, PromptSummary prompt) {}
