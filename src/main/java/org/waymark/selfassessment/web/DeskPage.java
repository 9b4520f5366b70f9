package org.waymark.selfassessment.web;

import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.programme.NoteSummary;
import org.waymark.selfassessment.MentorDesk;
import org.waymark.web.Field;
import org.waymark.web.FormErrors;

/**
 * A question for a mentor with the form to answer it.
 *
 * @param things the group of boxes
 * @param ticked ids of things they base it on
 */
public record DeskPage(
        MentorDesk desk,
        Field level,
        NoteSummary words,
        NoteSummary evidence,
        Field things,
        Set<String> ticked,
        FormErrors errors) {
    public DeskPage {
        ticked = Set.copyOf(ticked);
    }

    /** As it stands. */
    static DeskPage of(MentorDesk desk) {
        boolean isFirst = desk.asked().wordings().isEmpty();
        return new DeskPage(
                desk,
                Field.of(
                        ViewForm.LEVEL,
                        isFirst
                                ? ""
                                : String.valueOf(desk.asked().latest().words().level())),
                desk.words(),
                desk.evidence(),
                Field.of(ViewForm.THING, ""),
                isFirst
                        ? Set.of()
                        : desk.asked().latest().words().things().stream()
                                .map(thing -> thing.id().toString())
                                .collect(Collectors.toSet()),
                FormErrors.none());
    }
}
