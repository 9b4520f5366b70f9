package org.waymark.sharing.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.waymark.PersonId;
import org.waymark.RecordRef;
import org.waymark.Refusal;
import org.waymark.Refusal.Reason;
import org.waymark.identity.FoundPeople;
import org.waymark.identity.PersonSummary;
import org.waymark.sharing.Offer;
import org.waymark.sharing.OfferChoices;
import org.waymark.web.DateField;
import org.waymark.web.Field;
import org.waymark.web.Form;
import org.waymark.web.FormErrors;

/**
 * With whom and until when. The reader is {@code as.} and a relationship for a mentor or supervisor, {@code by.} and a
 * person for somebody by name, or {@code other} for somebody still to be found.
 */
record OfferForm(Form form, FormErrors errors) {
    static final String READER = "reader";
    static final String NAME = "name";
    static final String UNTIL = "until";
    static final String OTHER = "other";
    private static final String AS = "as.";
    private static final String BY = "by.";
    private static final int VERSION_MOST = 999_999_999;
    private static final Predicate<String> ID = Pattern.compile(RecordRef.ID).asMatchPredicate();

    OfferForm(Form form) {
        this(form, new FormErrors());
    }

    /** The thing that an address or a form names; anything else did not come from our page. */
    static RecordRef ref(String kind, String id) {
        if (kind == null || id == null || !kind.matches("[a-z-]{1,40}") || !ID.test(id)) {
            throw new Refusal(Reason.NOT_FOUND, "sharing.refusal.no-such-thing");
        }
        return new RecordRef(kind, UUID.fromString(id));
    }

    RecordRef ref() {
        return ref(form.line("kind"), form.line("id"));
    }

    int version() {
        return form.whole("version", 0, VERSION_MOST, errors, "sharing.offer.version")
                .orElse(-1);
    }

    boolean isSearch() {
        return form.line(READER).equals(OTHER);
    }

    String typed() {
        return form.line(NAME);
    }

    Optional<UUID> relationship() {
        return chosen(AS);
    }

    Optional<PersonId> person() {
        return chosen(BY).map(PersonId::new);
    }

    Optional<LocalDate> until(OfferChoices choices) {
        Optional<LocalDate> until = form.date(UNTIL, errors, "sharing.offer.no-such-day");
        until.filter(day -> day.isBefore(choices.today())).ifPresent(day -> errors.refuse(UNTIL, "sharing.offer.past"));
        until.filter(day -> day.isAfter(choices.last()))
                .ifPresent(day -> errors.refuse(UNTIL, "sharing.offer.too-late"));
        return until;
    }

    /** The fields of the question as they are shown again, the people found among them. */
    OfferPage page(OfferChoices choices, Optional<FoundPeople> found) {
        boolean isNew = form.values().isEmpty();
        List<OfferPage.Person> people = new ArrayList<>();
        choices.supporters()
                .forEach(each -> people.add(new OfferPage.Person(
                        AS + each.relationship(), each.name(), each.mark(), Optional.of(each.kind()))));
        found.ifPresent(some -> some.people().forEach(each -> people.add(found(each))));
        boolean isFound =
                isSearch() && found.filter(some -> !some.people().isEmpty()).isPresent();
        Field reader = errors.field(READER, isNew && people.isEmpty() ? OTHER : isFound ? "" : form.line(READER));
        DateField until = isNew ? DateField.of(UNTIL, choices.usual()) : errors.dateField(UNTIL, form);
        return new OfferPage(
                choices,
                people,
                found.map(some -> some.people().size()).orElse(0),
                found.map(FoundPeople::isMore).orElse(false),
                reader,
                errors.field(NAME, typed()),
                until,
                errors);
    }

    private static OfferPage.Person found(PersonSummary each) {
        return new OfferPage.Person(
                BY + each.id(), each.name(), each.id().toString().substring(0, 4), Optional.empty());
    }

    private Optional<UUID> chosen(String way) {
        String chosen = form.line(READER);
        return chosen.startsWith(way) && ID.test(chosen.substring(way.length()))
                ? Optional.of(UUID.fromString(chosen.substring(way.length())))
                : Optional.empty();
    }

    /** How the form names the reader of an offer. */
    static String readerOf(Offer offer) {
        return offer.relationship().map(id -> AS + id).orElse(BY + offer.reader());
    }
}
