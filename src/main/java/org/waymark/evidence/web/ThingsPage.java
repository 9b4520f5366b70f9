package org.waymark.evidence.web;

import java.util.List;
import org.waymark.evidence.LinkedThing;
import org.waymark.web.Field;

/** What can be placed and linked, as much as one page shows. */
public record ThingsPage(Field words, List<LinkedThing> things) {
    static final String WORDS = "words";

    public ThingsPage {
        things = List.copyOf(things);
    }

    static ThingsPage of(String words, List<LinkedThing> things) {
        return new ThingsPage(Field.of(WORDS, words), things);
    }
}
