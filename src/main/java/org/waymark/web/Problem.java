package org.waymark.web;

import java.util.List;

/**
 * A "no" as a page tells it: what happened, what became of the text, what to do now.
 *
 * @param name       of the kind of problem; last part of the URN that services get
 * @param title      heading, already worded
 * @param what       what happened
 * @param aboutText  what became of the person's text; empty when they sent none
 * @param next       what to do now
 * @param kept       what they wrote, to copy
 * @param reference  to quote when asking for help; the log has it too
 */
public record Problem(
        int status,
        String name,
        String title,
        String what,
        String aboutText,
        String next,
        List<String> kept,
        String reference) {}
