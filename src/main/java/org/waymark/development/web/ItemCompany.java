package org.waymark.development.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.waymark.RecordRef;
import org.waymark.Visitor;
import org.waymark.development.ItemKind;
import org.waymark.development.ItemReading;
import org.waymark.development.ItemState;
import org.waymark.development.ItemSummary;
import org.waymark.development.SharedItems;
import org.waymark.development.SharedReading;
import org.waymark.mentoring.Comments;
import org.waymark.web.FormErrors;

/** What stands around something in a plan: what readers say about it. */
@ApplicationScoped
class ItemCompany {
    @Inject
    SharedItems shared;

    @Inject
    Comments comments;

    SharedPage read(Visitor visitor, ItemKind kind, UUID id, OptionalInt version) {
        SharedReading reading = shared.read(visitor, kind, id, version);
        return new SharedPage(reading, comments.panel(visitor, reading.item().ref()));
    }

    ItemPage own(Visitor owner, ItemReading reading, ItemFields fields, FormErrors errors) {
        return around(owner, ItemPage.of(reading, fields, errors));
    }

    ItemPage around(Visitor owner, ItemPage page) {
        Optional<RecordRef> known = page.reading()
                .item()
                .filter(item -> item.kind().isShareable() && item.state() != ItemState.IDEA)
                .map(ItemSummary::ref);
        return page.among(known.map(ref -> comments.panel(owner, ref)));
    }
}
