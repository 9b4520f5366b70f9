package org.waymark.sharing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.OrganisationId;
import org.waymark.PersonId;
import org.waymark.RecordRef;
import org.waymark.Role;
import org.waymark.Visitor;
import org.waymark.identity.RelationshipKind;
import org.waymark.identity.Relationships;

/** The rule: who may read a thing, for every role, every relation to its owner and every day. */
@ArquillianTest
class ReadersIT {
    private enum Relation {
        STRANGER,
        SAME_GROUP,
        MENTOR,
        SUPERVISOR,
        APPRAISER,
        MENTORED_BY_OWNER
    }

    private enum Share {
        NONE,
        OPEN,
        LAST_DAY,
        DAY_OVER,
        WITHDRAWN,
        REPLACED
    }

    @Inject
    SharingGroundIT ground;

    @Inject
    ShareRowsIT rows;

    @Inject
    Readers readers;

    @Inject
    Sharing sharing;

    @Inject
    Relationships relationships;

    private OrganisationId here;
    private PersonId owner;
    private RecordRef book;

    @BeforeEach
    void furnish() {
        here = rows.enterNew();
        owner = ground.person("Samira Owner");
        book = ground.book(owner);
    }

    @Test
    void a_share_of_today_opens_its_version_whatever_the_role_and_the_relation() {
        List<String> wrong = new ArrayList<>();
        for (Relation relation : Relation.values()) {
            for (Share share : Share.values()) {
                PersonId reader = related(relation);
                share(share, reader);
                Optional<Integer> expected =
                        switch (share) {
                            case OPEN, LAST_DAY -> Optional.of(2);
                            case REPLACED -> Optional.of(3);
                            default -> Optional.empty();
                        };
                for (Role role : Role.values()) {
                    Optional<Integer> read = readers.mayRead(ground.visitor(reader, role), owner, book)
                            .map(reading -> reading.version().orElseThrow());
                    if (!read.equals(expected)) {
                        wrong.add(relation + " " + share + " " + role + ": " + read);
                    }
                }
                compareWithTheLine(reader, expected);
            }
        }
        assertEquals(List.of(), wrong);
    }

    /** What the owner is told is what the check says. */
    private void compareWithTheLine(PersonId reader, Optional<Integer> expected) {
        Readership told = readers.readership(ground.visitor(owner), book);
        assertEquals(
                expected,
                told.readers().stream()
                        .filter(each -> each.person().equals(reader))
                        .findFirst()
                        .map(Readership.Reader::version));
        assertTrue(told.readers().stream().noneMatch(each -> each.name().isEmpty()));
    }

    @Test
    void the_owner_reads_every_version_and_only_their_own() {
        PersonId other = ground.person("Other Owner");
        for (Role role : Role.values()) {
            Reading own =
                    readers.mayRead(ground.visitor(owner, role), owner, book).orElseThrow();
            assertTrue(own.isOwner() && own.covers(1) && own.covers(5));
            assertEquals(Optional.empty(), readers.mayRead(ground.visitor(other, role), owner, book));
        }
        assertTrue(readers.readership(ground.visitor(owner), book).isPrivate());
    }

    @Test
    void a_reader_reads_neither_another_version_nor_another_thing_nor_for_another_owner() {
        PersonId reader = related(Relation.SAME_GROUP);
        share(Share.OPEN, reader);
        Reading reading = readers.mayRead(ground.visitor(reader), owner, book).orElseThrow();
        assertTrue(reading.covers(2));
        assertFalse(reading.covers(1) || reading.covers(3) || reading.isOwner());
        assertEquals(Optional.empty(), readers.mayRead(ground.visitor(reader), owner, ground.book(owner)));
        RecordRef sameIdOtherKind = new RecordRef("another-kind", book.id());
        assertEquals(Optional.empty(), readers.mayRead(ground.visitor(reader), owner, sameIdOtherKind));
        assertEquals(Optional.empty(), readers.mayRead(ground.visitor(reader), ground.person("Not hers"), book));
    }

    @Test
    void what_was_given_to_a_mentor_ends_with_them_and_what_was_given_by_name_stays() {
        for (RelationshipKind kind : List.of(RelationshipKind.MENTOR, RelationshipKind.SUPERVISOR)) {
            PersonId mentor = ground.person("Mentor");
            UUID relationship = ground.supports(mentor, kind, owner);
            RecordRef byName = ground.book(owner);
            offer(book, 2, mentor, Optional.of(relationship));
            offer(byName, 2, mentor, Optional.empty());
            relationships.end(ground.lead(), owner, relationship);
            assertEquals(Optional.empty(), readers.mayRead(ground.visitor(mentor, Role.MENTOR), owner, book));
            assertTrue(readers.readership(ground.visitor(owner), book).isPrivate());
            assertTrue(readers.mayRead(ground.visitor(mentor), owner, byName).isPresent());
            assertEquals(
                    1, rows.count("audit_line where action = 'sharing.ended' and detail like '%" + relationship + "'"));
            ground.supports(mentor, kind, owner);
            assertEquals(Optional.empty(), readers.mayRead(ground.visitor(mentor), owner, book), "it came back");
        }
    }

    @Test
    void another_organisation_sees_nothing_even_where_a_query_forgets_to_ask() {
        PersonId reader = related(Relation.SAME_GROUP);
        share(Share.OPEN, reader);
        readers.visited(ground.visitor(reader), book);
        List<String> tables =
                List.of("share_grant", "share_look", "relationship where true or organisation_id is null");
        ground.supports(reader, RelationshipKind.MENTOR, owner);
        for (String table : tables) {
            assertEquals(1, rows.count(table), table);
        }
        rows.enterNew();
        for (String table : tables) {
            assertEquals(0, rows.count(table), table);
        }
        assertEquals(Optional.empty(), readers.mayRead(ground.visitor(reader), owner, book));
        rows.enter(here);
        assertTrue(readers.mayRead(ground.visitor(reader), owner, book).isPresent());
    }

    @Test
    void a_visit_of_a_reader_is_counted_once_a_day_and_the_owners_own_never() {
        PersonId reader = related(Relation.SAME_GROUP);
        share(Share.OPEN, reader);
        readers.visited(ground.visitor(owner), book);
        readers.visited(ground.visitor(ground.person("Stranger")), book);
        ShareSummary before = sharing.all(ground.visitor(owner)).shares().get(0);
        assertEquals(new ShareSummary.Looks(Optional.empty(), 0), before.looks());
        readers.visited(ground.visitor(reader), book);
        readers.visited(ground.visitor(reader), book);
        ShareSummary after = sharing.all(ground.visitor(owner)).shares().get(0);
        assertEquals(1, after.looks().days());
        assertTrue(after.looks().last().isPresent());
        assertEquals(1, rows.count("audit_line where action = 'sharing.read'"));
        sharing.withdraw(ground.visitor(owner), after.id());
        readers.visited(ground.visitor(reader), book);
        assertEquals(1, rows.count("share_look"));
        Visitor theirs = ground.visitor(reader);
        assertEquals(0, sharing.withMe(theirs).shares().get(0).looks().days(), "the reader is told");
    }

    private PersonId related(Relation relation) {
        PersonId reader = ground.person("Reader " + relation);
        switch (relation) {
            case STRANGER -> {}
            case SAME_GROUP -> ground.group(owner, reader);
            case MENTOR -> ground.supports(reader, RelationshipKind.MENTOR, owner);
            case SUPERVISOR -> ground.supports(reader, RelationshipKind.SUPERVISOR, owner);
            case APPRAISER -> ground.supports(reader, RelationshipKind.APPRAISER, owner);
            case MENTORED_BY_OWNER -> ground.supports(owner, RelationshipKind.MENTOR, reader);
        }
        return reader;
    }

    private void share(Share share, PersonId reader) {
        switch (share) {
            case NONE -> {}
            case OPEN -> rows.put(owner, book, 2, reader, rows.today().plusDays(1));
            case LAST_DAY -> rows.put(owner, book, 2, reader, rows.today());
            case DAY_OVER -> rows.put(owner, book, 2, reader, rows.today().minusDays(1));
            case WITHDRAWN -> {
                ground.group(owner, reader);
                offer(book, 2, reader, Optional.empty());
                sharing.all(ground.visitor(owner)).shares().stream()
                        .filter(each -> each.person().equals(reader))
                        .forEach(each -> sharing.withdraw(ground.visitor(owner), each.id()));
            }
            case REPLACED -> {
                ground.group(owner, reader);
                offer(book, 2, reader, Optional.empty());
                offer(book, 3, reader, Optional.empty());
            }
        }
    }

    private void offer(RecordRef thing, int version, PersonId reader, Optional<UUID> relationship) {
        sharing.share(
                ground.visitor(owner),
                UUID.randomUUID(),
                new Offer(thing, version, reader, relationship, rows.today().plusMonths(3)));
    }
}
