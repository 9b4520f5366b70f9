package org.waymark.web;

/**
 * One line of a task list.
 *
 * @param href   full address from {@link Shell#link}, empty for a line that leads nowhere yet
 * @param status in words, such as "Completed"; never by colour alone
 * @param isDone a finished task is told in plain text, an unfinished one in a tag
 */
public record TaskLine(String title, String href, String hint, String status, boolean isDone) {}
