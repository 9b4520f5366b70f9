package org.waymark.development.web;

import java.util.Optional;
import org.waymark.development.ItemReading;
import org.waymark.mentoring.CommentsPanel;
import org.waymark.programme.NoteForm;
import org.waymark.programme.NoteSummary;
import org.waymark.web.Field;
import org.waymark.web.FormErrors;

/**
 * Something in a plan with its forms, or something new.
 *
 * @param end      how it is to end, as chosen
 * @param comments what readers say; empty for what cannot be shared
 */
public record ItemPage(
        ItemReading reading,
        ItemFields fields,
        NoteSummary review,
        NoteSummary learned,
        Field end,
        FormErrors errors,
        Optional<CommentsPanel> comments) {
    ItemPage(
            ItemReading reading,
            ItemFields fields,
            NoteSummary review,
            NoteSummary learned,
            Field end,
            FormErrors errors) {
        this(reading, fields, review, learned, end, errors, Optional.empty());
    }

    static ItemPage of(ItemReading reading, ItemFields fields, FormErrors errors) {
        return new ItemPage(reading, fields, reading.review(), reading.end(), Field.of("end", ""), errors);
    }

    ItemPage among(Optional<CommentsPanel> said) {
        return new ItemPage(reading, fields, review, learned, end, errors, said);
    }

    /** Whether a text was not saved, so that its form is shown whatever the state is now. */
    public boolean isGivenBack(NoteSummary text) {
        return !errors.field(NoteForm.TEXT + text.prompt(), "").isRight();
    }
}
