package org.waymark.programme.web;

import java.util.List;
import org.waymark.programme.Area;
import org.waymark.programme.JotSummary;
import org.waymark.web.FormErrors;

/**
 * The page on which a jot is changed.
 *
 * @param text   as it is or, with mistakes, as it was sent
 * @param prompt key of the jot box it came from, for the field's name
 * @param rescue token with which the page may hand in text after the visit
 */
public record JotPage(JotSummary jot, String text, String prompt, List<Area> areas, String rescue, FormErrors errors) {
    public JotPage {
        areas = List.copyOf(areas);
    }
}
