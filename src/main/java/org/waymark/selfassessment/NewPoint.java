package org.waymark.selfassessment;

import org.waymark.programme.NoteText;

/**
 * One area of a form in which points are saved.
 *
 * @param area  1..8
 * @param draft the field of the reason as it was sent, so that its draft can be emptied
 */
public record NewPoint(int area, PointWords words, NoteText draft) {}
