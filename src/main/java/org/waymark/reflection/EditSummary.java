package org.waymark.reflection;

import java.util.List;
import java.util.Optional;
import org.waymark.programme.Area;
import org.waymark.programme.NoteSummary;
import org.waymark.programme.PersonalDetails;
import org.waymark.sharing.Readership;

/**
 * A text as its owner writes it.
 *
 * @param area    of the standards, where it belongs to one
 * @param editions finished ones of a piece, the latest first, without their words
 * @param details what looks like a person's details
 * @param rescue  token with which the page may hand in text after the visit
 */
public record EditSummary(
        Reflection it,
        Optional<Area> area,
        NoteSummary draft,
        Readership readership,
        List<Version> editions,
        List<PersonalDetails.Found> details,
        String rescue) {
    public EditSummary {
        editions = List.copyOf(editions);
        details = List.copyOf(details);
    }

    /** The same with a draft that was not saved. */
    public EditSummary again(NoteSummary sent) {
        return new EditSummary(it, area, sent, readership, editions, details, rescue);
    }
}
