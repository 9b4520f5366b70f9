package org.waymark.evidence.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.RecordRef;
import org.waymark.evidence.LinkedThing;
import org.waymark.web.Choice;
import org.waymark.web.Field;
import org.waymark.web.Form;
import org.waymark.web.FormErrors;
import org.waymark.web.Shell;

/** One thing, those it can be linked with, and why. */
public record LinkPage(
        LinkedThing thing, List<LinkedThing> found, Field words, Field to, Field why, FormErrors errors) {
    static final String WORDS = "words";
    static final String TO = "to";
    static final String WHY = "why";
    private static final Pattern CHOSEN = Pattern.compile("([a-z-]{1,40})/(" + RecordRef.ID + ")");

    public LinkPage {
        found = List.copyOf(found);
    }

    static LinkPage of(LinkedThing thing, List<LinkedThing> found, Form form, FormErrors errors) {
        return new LinkPage(
                thing,
                found,
                Field.of(WORDS, form.line(WORDS)),
                errors.field(TO, form.line(TO)),
                errors.field(WHY, form.text(WHY)),
                errors);
    }

    static Optional<RecordRef> chosen(String value) {
        Matcher chosen = CHOSEN.matcher(value);
        return chosen.matches()
                ? Optional.of(new RecordRef(chosen.group(1), UUID.fromString(chosen.group(2))))
                : Optional.empty();
    }

    public List<Choice> choices(Shell shell) {
        return found.stream()
                .map(each -> new Choice(
                        each.ref().kind() + "/" + each.ref().id(),
                        each.title(),
                        shell.text(
                                "evidence.thing.about",
                                shell.text("evidence.kind." + each.ref().kind()),
                                shell.date(each.on()))))
                .toList();
    }
}
