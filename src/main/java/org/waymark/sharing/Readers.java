package org.waymark.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.Audited;
import org.waymark.PersonId;
import org.waymark.RecordRef;
import org.waymark.Visitor;
import org.waymark.identity.People;
import org.waymark.identity.PersonSummary;

/** Who may read a thing. Rooms ask with every request; an answer is never kept. */
@ApplicationScoped
public class Readers {
    @Inject
    private GrantStore store;

    @Inject
    private Shareables shareables;

    @Inject
    private People people;

    @Inject
    private Terms terms;

    @Inject
    private Event<Audited> audit;

    /**
     * Who can read a thing of the visitor's own today, with names, for the line that says so. The room has made sure that
     * the thing is the visitor's.
     */
    @Transactional
    public Readership readership(Visitor owner, RecordRef thing) {
        Readership rule = store.readership(owner.organisation(), owner.person(), thing, terms.today());
        if (rule.isPrivate()) {
            return rule;
        }
        Map<PersonId, PersonSummary> names = people.byIds(
                rule.readers().stream().map(Readership.Reader::person).toList());
        List<Readership.Reader> named = rule.readers().stream()
                .map(reader -> new Readership.Reader(
                        reader.person(),
                        Optional.ofNullable(names.get(reader.person()))
                                .map(PersonSummary::name)
                                .orElse(""),
                        reader.version(),
                        reader.until()))
                .toList();
        return new Readership(rule.owner(), thing, named);
    }

    /**
     * What the visitor may read of a thing, by the same rule: its owner any version, a named reader the version they were
     * given. Empty is answered as if the thing did not exist (NOT_FOUND).
     *
     * @param owner as the room that keeps the thing knows it
     */
    @Transactional
    public Optional<Reading> mayRead(Visitor visitor, PersonId owner, RecordRef thing) {
        Readership rule = visitor.person().equals(owner)
                ? new Readership(owner, thing, List.of())
                : store.readership(visitor.organisation(), owner, thing, terms.today());
        return rule.reading(visitor.person());
    }

    /** A thing with the text that the visitor may read of it now, by the same rule; empty for any other. */
    @Transactional
    public Optional<Opened> opened(Visitor visitor, RecordRef ref) {
        return shareables.any(ref).flatMap(thing -> mayRead(visitor, thing.owner(), ref)
                .map(reading -> opened(ref, thing, reading)));
    }

    private Opened opened(RecordRef ref, SharedThing thing, Reading reading) {
        int version = reading.version().orElse(thing.version());
        SharedVersion read = shareables.version(ref, version);
        return new Opened(ref, thing, reading.isOwner() ? thing.title() : read.title(), reading, version, read.words());
    }

    /**
     * Which of these things of one owner are open to a reader today, and in which version; the others are answered as if they
     * did not exist. One statement for all. For the owner's own there is nothing to ask.
     */
    @Transactional
    public Map<RecordRef, Given> open(Visitor reader, PersonId owner, Collection<RecordRef> things) {
        return reader.person().equals(owner) || things.isEmpty()
                ? Map.of()
                : store.given(reader, owner, things, terms.today());
    }

    /**
     * A reader looks; the owner sees when. No effect for the owner, or for whoever may not read it. Effects: audit {@code
     * sharing.read} once a day.
     */
    @Transactional
    public void visited(Visitor reader, RecordRef thing) {
        store.lookedAt(reader, thing, terms.today())
                .filter(grant -> store.looked(reader.organisation(), grant, terms.today(), terms.now()))
                .ifPresent(grant -> audit.fire(new Audited(
                        reader.organisation(), reader.person(), "sharing.read", new RecordRef("share", grant), "")));
    }
}
