package org.waymark.reflection.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.waymark.RecordRef;
import org.waymark.Visitor;
import org.waymark.mentoring.Comments;
import org.waymark.reflection.EditSummary;
import org.waymark.reflection.ReadSummary;
import org.waymark.reflection.ReflectionKind;
import org.waymark.reflection.Versions;
import org.waymark.web.FormErrors;

/** What stands around a text: what readers say about it. */
@ApplicationScoped
class TextCompany {
    @Inject
    Versions versions;

    @Inject
    Comments comments;

    ReadPage read(Visitor visitor, ReflectionKind kind, UUID id, OptionalInt version) {
        ReadSummary summary = versions.read(visitor, kind, id, version);
        return new ReadPage(summary, comments.panel(visitor, summary.it().ref()));
    }

    EditPage edit(Visitor owner, EditSummary summary, FormErrors errors) {
        Optional<RecordRef> kept =
                Optional.of(summary.it()).filter(it -> it.latest() > 0).map(it -> it.ref());
        return new EditPage(summary, kept.map(ref -> comments.panel(owner, ref)), errors);
    }
}
