package org.waymark.evidence.web;

import org.waymark.evidence.EvidencePanel;
import org.waymark.evidence.Links;
import org.waymark.programme.Area;
import org.waymark.web.Field;
import org.waymark.web.Form;
import org.waymark.web.FormErrors;

/**
 * In which area, and why.
 *
 * @param area number of the area, empty for none
 */
public record PlaceForm(Field area, Field why) {
    static final String AREA = "evidence-area";
    static final String WHY = "evidence-why";

    /** As the panel begins: with the area that suggests itself. */
    public static PlaceForm of(EvidencePanel panel) {
        return new PlaceForm(
                Field.of(
                        AREA,
                        panel.suggested().map(Area::number).map(String::valueOf).orElse("")),
                Field.of(WHY, ""));
    }

    static PlaceForm empty() {
        return new PlaceForm(Field.of(AREA, ""), Field.of(WHY, ""));
    }

    /** As it was sent; mistakes are added. */
    static PlaceForm read(Form form, FormErrors errors) {
        if (!form.line(AREA).matches("[1-8]")) {
            errors.refuse(AREA, "evidence.error.area");
        }
        form.required(WHY, Links.WHY_CHARACTERS_MAX, errors, "evidence.error.why");
        return again(form, errors);
    }

    static PlaceForm again(Form form, FormErrors errors) {
        return new PlaceForm(errors.field(AREA, form.line(AREA)), errors.field(WHY, form.text(WHY)));
    }

    int number() {
        return Integer.parseInt(area.value());
    }
}
