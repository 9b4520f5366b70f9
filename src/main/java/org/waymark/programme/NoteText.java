package org.waymark.programme;

/**
 * One note as a form sends it.
 *
 * @param prompt      key of the prompt it stands under
 * @param text        as written; cleaned and measured by the door
 * @param versionSeen version of the note that the form was shown with, 0 when there was none
 */
public record NoteText(String prompt, String text, int versionSeen) {}
