package org.waymark.sharing.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.waymark.PersonId;
import org.waymark.RecordRef;
import org.waymark.Visitor;
import org.waymark.identity.Acquaintances;
import org.waymark.identity.FoundPeople;
import org.waymark.sharing.Offer;
import org.waymark.sharing.OfferChoices;
import org.waymark.sharing.Offers;
import org.waymark.sharing.Sharing;
import org.waymark.web.Page;
import org.waymark.web.Redirects;

/** From the question to the page before the press. */
@ApplicationScoped
class OfferPages {
    private static final String ASK = "sharing/new";

    @Inject
    Offers offers;

    @Inject
    Sharing sharing;

    @Inject
    Acquaintances acquaintances;

    @Inject
    Redirects redirects;

    Page ask(Visitor owner, RecordRef ref, OfferForm form) {
        return Page.of(ASK, form.page(offers.choices(owner, ref), Optional.empty()));
    }

    Page check(Visitor owner, OfferForm form) {
        OfferChoices choices = offers.choices(owner, form.ref());
        if (form.isSearch()) {
            return found(owner, form, choices);
        }
        Optional<Offer> offer = offer(owner, form, choices);
        return offer.isEmpty()
                ? Page.of(422, ASK, form.page(choices, byName(owner, form)))
                : Page.of("sharing/check", new CheckPage(offers.check(owner, offer.get())));
    }

    Response share(Visitor owner, OfferForm form, UUID formId) {
        OfferChoices choices = offers.choices(owner, form.ref());
        Optional<Offer> offer = offer(owner, form, choices);
        if (offer.isEmpty()) {
            return Response.ok(Page.of(422, ASK, form.page(choices, byName(owner, form))))
                    .build();
        }
        sharing.share(owner, formId, offer.get());
        return redirects.to("/sharing");
    }

    private Page found(Visitor owner, OfferForm form, OfferChoices choices) {
        if (!Acquaintances.isEnough(form.typed())) {
            form.errors().refuse(OfferForm.NAME, "sharing.offer.letters");
            return Page.of(422, ASK, form.page(choices, Optional.empty()));
        }
        FoundPeople found = acquaintances.find(owner, form.typed());
        if (found.people().isEmpty()) {
            form.errors().refuse(OfferForm.NAME, "sharing.offer.nobody");
        }
        return Page.of(found.people().isEmpty() ? 422 : 200, ASK, form.page(choices, Optional.of(found)));
    }

    /** Those found before, so that a mistake in the date does not send them away. */
    private Optional<FoundPeople> byName(Visitor owner, OfferForm form) {
        return Acquaintances.isEnough(form.typed())
                ? Optional.of(acquaintances.find(owner, form.typed()))
                : Optional.empty();
    }

    private Optional<Offer> offer(Visitor owner, OfferForm form, OfferChoices choices) {
        int version = form.version();
        Optional<LocalDate> until = form.until(choices);
        Optional<UUID> relationship = form.relationship();
        Optional<PersonId> reader =
                relationship.map(id -> offers.supporter(owner, id).person()).or(form::person);
        if (reader.isEmpty()) {
            form.errors().refuse(OfferForm.READER, "sharing.offer.whom");
        }
        return form.errors().isEmpty()
                ? Optional.of(new Offer(form.ref(), version, reader.get(), relationship, until.get()))
                : Optional.empty();
    }
}
