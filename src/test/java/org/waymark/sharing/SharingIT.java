package org.waymark.sharing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.OrganisationId;
import org.waymark.PersonId;
import org.waymark.RecordRef;
import org.waymark.Refusal;
import org.waymark.Refusal.Reason;
import org.waymark.Visitor;
import org.waymark.identity.RelationshipKind;

/** Opening a version to somebody, taking it back, and what the lists say of it. */
@ArquillianTest
class SharingIT {
    @Inject
    SharingGroundIT ground;

    @Inject
    ShareRowsIT rows;

    @Inject
    Sharing sharing;

    @Inject
    Offers offers;

    @Inject
    Readers readers;

    private OrganisationId here;
    private Visitor owner;
    private PersonId reader;
    private RecordRef book;

    @BeforeEach
    void furnish() {
        here = rows.enterNew();
        owner = ground.visitor(ground.person("Samira Owner"));
        reader = ground.person("Miriam Oyelaran");
        ground.group(owner.person(), reader);
        book = ground.book(owner.person());
    }

    @Test
    void a_share_is_of_one_version_and_its_reader_finds_it() {
        share(offer(3));
        ShareSummary given = sharing.all(owner).shares().get(0);
        assertEquals(List.of("A book of mine", "Miriam Oyelaran"), List.of(given.title(), given.name()));
        assertEquals(Optional.of("/books/1"), given.path());
        ShareSummary received = sharing.withMe(ground.visitor(reader)).shares().get(0);
        assertEquals("Samira Owner", received.name());
        assertEquals(Optional.of("/books/1?version=3"), received.path());
        assertEquals(1, rows.count("audit_line where action = 'sharing.shared' and detail like '%version=3%'"));
        assertEquals(0, rows.count("audit_line where detail like '%book of mine%'"), "words in the audit");
        ground.remove(book);
        assertEquals(
                Optional.empty(),
                sharing.withMe(ground.visitor(reader)).shares().get(0).path());
    }

    @Test
    void taken_back_it_is_over_with_the_next_request_and_both_are_told() {
        share(offer(3));
        UUID id = sharing.all(owner).shares().get(0).id();
        assertRefused(Reason.NOT_FOUND, () -> sharing.withdraw(ground.visitor(reader), id));
        assertRefused(Reason.NOT_FOUND, () -> sharing.withdraw(owner, UUID.randomUUID()));
        assertTrue(readers.mayRead(ground.visitor(reader), owner.person(), book).isPresent());
        sharing.withdraw(owner, id);
        sharing.withdraw(owner, id);
        assertTrue(readers.mayRead(ground.visitor(reader), owner.person(), book).isEmpty());
        assertEquals(1, rows.count("audit_line where action = 'sharing.withdrawn'"));
        assertTrue(sharing.all(owner).isEmpty());
        assertEquals(
                ShareState.WITHDRAWN, sharing.earlier(owner, 1).shares().get(0).state());
        ShareSummary gone = sharing.withMe(ground.visitor(reader)).shares().get(0);
        assertEquals(ShareState.WITHDRAWN, gone.state());
        assertEquals(Optional.empty(), gone.path(), "leads to what can be read no longer");
    }

    @Test
    void the_newer_share_takes_the_place_of_the_older_which_stays_in_the_history() {
        share(offer(3));
        share(offer(4));
        assertEquals(1, sharing.all(owner).all());
        assertEquals(4, sharing.all(owner).shares().get(0).version());
        ShareSummary former = sharing.earlier(owner, 1).shares().get(0);
        assertEquals(ShareState.REPLACED, former.state());
        assertEquals(3, former.version());
        assertEquals(1, sharing.withMe(ground.visitor(reader)).all(), "the reader is shown what was replaced");
        assertEquals(1, rows.count("audit_line where action = 'sharing.replaced'"));
    }

    @Test
    void a_form_sent_twice_shares_once_and_two_at_once_leave_one_open() {
        UUID form = UUID.randomUUID();
        sharing.share(owner, form, offer(3));
        sharing.share(owner, form, offer(3));
        assertEquals(1, rows.count("share_grant"));
        Runnable again = () -> sharing.share(owner, form, offer(4));
        Runnable another = () -> sharing.share(owner, UUID.randomUUID(), offer(4));
        rows.atOnce(here, List.of(again, another, again, another, again, another));
        assertEquals(1, rows.count("share_grant where ended_at is null"));
        assertEquals(1, rows.count("share_grant where id = '" + form + "'"));
    }

    @Test
    void what_cannot_be_shared_is_refused() {
        PersonId stranger = ground.person("Stranger");
        LocalDate today = rows.today();
        assertRefused(Reason.NOT_FOUND, () -> sharing.share(ground.visitor(reader), UUID.randomUUID(), offer(3)));
        RecordRef nothing = new RecordRef(ShelfIT.KIND, UUID.randomUUID());
        RecordRef noKind = new RecordRef("jot", book.id());
        for (RecordRef ref : List.of(nothing, noKind)) {
            assertRefused(
                    Reason.NOT_FOUND, () -> share(new Offer(ref, 1, reader, Optional.empty(), today.plusDays(9))));
        }
        for (int version : List.of(-1, 6)) {
            assertRefused(Reason.INVALID, () -> share(offer(version)));
        }
        for (LocalDate until : List.of(today.minusDays(1), today.plusMonths(12).plusDays(1))) {
            assertRefused(Reason.INVALID, () -> share(new Offer(book, 3, reader, Optional.empty(), until)));
        }
        for (PersonId nobody : List.of(stranger, owner.person(), new PersonId(UUID.randomUUID()))) {
            assertRefused(
                    Reason.NOT_FOUND, () -> share(new Offer(book, 3, nobody, Optional.empty(), today.plusDays(9))));
        }
        share(new Offer(book, 0, reader, Optional.empty(), today));
        share(new Offer(book, 5, reader, Optional.empty(), today.plusMonths(12)));
        assertEquals(2, rows.count("share_grant"));
    }

    @Test
    void only_a_mentor_or_supervisor_of_today_is_given_it_as_that() {
        UUID appraises = ground.supports(reader, RelationshipKind.APPRAISER, owner.person());
        PersonId mentor = ground.person("Mentor");
        UUID mentors = ground.supports(mentor, RelationshipKind.MENTOR, owner.person());
        UUID mentorsMentor = ground.supports(reader, RelationshipKind.MENTOR, mentor);
        assertEquals(
                List.of("Mentor"),
                offers.choices(owner, book).supporters().stream()
                        .map(OfferChoices.Supporter::name)
                        .toList());
        assertRefused(Reason.NOT_FOUND, () -> share(as(appraises, reader)));
        assertRefused(Reason.NOT_FOUND, () -> share(as(mentors, reader)));
        assertRefused(Reason.NOT_FOUND, () -> share(as(mentorsMentor, reader)));
        share(as(mentors, mentor));
        assertEquals(
                Optional.of(RelationshipKind.MENTOR),
                sharing.all(owner).shares().get(0).as());
        ground.end(owner.person(), mentors);
        assertRefused(Reason.NOT_FOUND, () -> share(as(mentors, mentor)));
        ShareSummary gone = sharing.withMe(ground.visitor(mentor)).shares().get(0);
        assertEquals(ShareState.RELATIONSHIP, gone.state());
    }

    @Test
    void a_day_that_is_over_is_told_as_such_whatever_happened_later() {
        rows.put(owner.person(), book, 2, reader, rows.today().minusDays(2));
        assertTrue(sharing.all(owner).isEmpty());
        assertEquals(
                ShareState.EXPIRED, sharing.earlier(owner, 1).shares().get(0).state());
        assertEquals(
                ShareState.EXPIRED,
                sharing.withMe(ground.visitor(reader)).shares().get(0).state());
        share(offer(3));
        assertEquals(
                ShareState.EXPIRED, sharing.earlier(owner, 1).shares().get(0).state());
    }

    @Test
    void the_sentence_before_the_press_is_made_of_what_will_be_kept() {
        share(offer(3));
        OfferSummary again = offers.check(owner, offer(5));
        assertEquals("Miriam Oyelaran", again.readerName());
        assertEquals(3, again.former().orElseThrow().version());
        assertTrue(again.savedAt().isPresent());
        assertTrue(offers.check(owner, offer(4)).savedAt().isEmpty(), "says when another version was saved");
    }

    @Test
    void a_part_of_the_list_that_is_not_there_any_more_is_the_first() {
        share(offer(3));
        assertEquals(1, sharing.overview(owner, 7, 7).given().part());
        assertEquals(1, sharing.overview(owner, 7, 7).given().all());
    }

    private Offer offer(int version) {
        return new Offer(book, version, reader, Optional.empty(), rows.today().plusMonths(3));
    }

    private Offer as(UUID relationship, PersonId person) {
        return new Offer(
                book, 3, person, Optional.of(relationship), rows.today().plusMonths(3));
    }

    private void share(Offer offer) {
        sharing.share(owner, UUID.randomUUID(), offer);
    }

    private static void assertRefused(Reason reason, Runnable move) {
        assertEquals(reason, assertThrows(Refusal.class, move::run).reason());
    }
}
