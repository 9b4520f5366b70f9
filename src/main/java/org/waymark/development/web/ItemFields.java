package org.waymark.development.web;

import java.util.UUID;
import org.waymark.development.ItemReading;
import org.waymark.development.ItemWords;
import org.waymark.programme.NoteSummary;
import org.waymark.web.DateField;
import org.waymark.web.Field;

/** The fields of one thing in a plan as they are shown. */
public record ItemFields(NoteSummary text, Field timescale, Field doneBy, DateField due, Field goal) {
    /** Something as it stands, with its text as far as it is rewritten. */
    static ItemFields of(ItemReading reading, ItemWords words) {
        return new ItemFields(
                reading.edit(),
                Field.of(ItemForm.TIMESCALE, words.timescale()),
                Field.of(ItemForm.DONE_BY, words.doneBy()),
                words.due() == null ? DateField.empty(ItemForm.DUE) : DateField.of(ItemForm.DUE, words.due()),
                Field.of(ItemForm.GOAL, words.goal() == null ? "" : words.goal().toString()));
    }

    /** Something new. @param goal the goal it may serve; null for none */
    static ItemFields beginning(ItemReading reading, String name, UUID goal) {
        return of(reading, new ItemWords("", "", name, null, goal));
    }
}
