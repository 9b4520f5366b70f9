package org.waymark.development.web;

import org.waymark.development.Heading;
import org.waymark.web.DateField;
import org.waymark.web.Field;
import org.waymark.web.FormErrors;

/** What stands above a plan and under it, to be written. @param there as it is saved */
public record HeadingPage(
        Heading there,
        Field reviewer,
        Field team,
        DateField reviewOn,
        AgreedFields reviewee,
        AgreedFields by,
        FormErrors errors) {
    static HeadingPage of(Heading there) {
        return new HeadingPage(
                there,
                Field.of(HeadingResource.REVIEWER, there.reviewer()),
                Field.of(HeadingResource.TEAM, there.team()),
                there.reviewOn()
                        .map(day -> DateField.of(HeadingResource.REVIEW_ON, day))
                        .orElse(DateField.empty(HeadingResource.REVIEW_ON)),
                AgreedFields.of(HeadingResource.REVIEWEE, there.reviewee()),
                AgreedFields.of(HeadingResource.BY, there.by()),
                FormErrors.none());
    }
}
