package org.waymark.grades;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.OrganisationId;
import org.waymark.PersonId;
import org.waymark.identity.Organisations;
import org.waymark.identity.People;
import org.waymark.identity.Tenant;

/** The queue itself, without an LMS: what is claimed, in which order, and what becomes of it. */
@ArquillianTest
class QueueIT {
    private static final Verdict DONE = new Verdict(Verdict.Kind.DELIVERED, "", "", Optional.empty());
    private static final Verdict DOWN = new Verdict(Verdict.Kind.LATER, "unreachable", "", Optional.empty());

    @Inject
    People people;

    @Inject
    Tenant tenant;

    @Inject
    ScoreStore scores;

    @Inject
    Outbox outbox;

    @Inject
    UserTransaction transaction;

    @PersistenceContext
    EntityManager entities;

    private OrganisationId organisation;
    private final UUID platform = UUID.randomUUID();
    private final UUID place = UUID.randomUUID();

    @BeforeEach
    void furnish() throws Exception {
        // The server's own rounds would send what a test has only queued.
        CDI.current().select(Rounds.class).get().stop();
        organisation = CDI.current().select(Organisations.class).get().named("Queue " + platform);
        tenant.enter(organisation);
        UUID deployment = UUID.randomUUID();
        UUID group = UUID.randomUUID();
        change(
                "insert into lms_platform (organisation_id, id, issuer, client_id, authorization_endpoint, token_endpoint,"
                        + " jwks_uri, created_at, changed_at) values (?1, '" + platform + "', '" + platform
                        + "', 'c', 'a', 't', 'j', now(), now())");
        change(
                "insert into lms_deployment (organisation_id, id, platform_id, deployment_id, state, created_at, changed_at)"
                        + " values (?1, '" + deployment + "', '" + platform + "', '1', 'ACTIVE', now(), now())");
        change("insert into cohort_group (organisation_id, id, platform_id, context_id, made_at)" + " values (?1, '"
                + group + "', '" + platform + "', '1', now())");
        change("insert into scored_place (organisation_id, id, platform_id, deployment_id, group_id, resource_link_id,"
                + " placement, line_item, may_send, may_make, opened_at, changed_at, reckon_at) values (?1, '" + place
                + "', '" + platform + "', '" + deployment + "', '" + group
                + "', '1', 'programme', 'https://lms.example/1', true, true, now(), now(), now() + interval '1 hour')");
    }

    @Test
    void two_new_values_within_a_second_are_told_with_timestamps_a_second_apart() throws Exception {
        Instant now = Instant.parse("2027-03-01T08:00:00.200Z");
        PersonId person = people.welcome("Somebody");
        queue(person, 1, now);
        Instant first = said();
        queue(person, 2, now.plusMillis(300));
        Instant second = said();
        queue(person, 3, now.plusMillis(600));
        assertEquals(Instant.parse("2027-03-01T08:00:00Z"), first);
        assertEquals(first.plusSeconds(1), second);
        assertEquals(first.plusSeconds(2), said());
    }

    @Test
    void a_lower_or_equal_value_changes_nothing() throws Exception {
        PersonId person = people.welcome("Somebody");
        queue(person, 5, Instant.now());
        Instant said = said();
        queue(person, 5, Instant.now().plusSeconds(60));
        queue(person, 3, Instant.now().plusSeconds(120));
        assertEquals(said, said());
        assertEquals(5, ((Number) one("select points from score where organisation_id = ?1")).intValue());
    }

    @Test
    void a_score_is_claimed_by_one_and_tried_again_with_the_same_timestamp() throws Exception {
        queue(people.welcome("Somebody"), 1, Instant.now());
        Parcel parcel = outbox.claim(platform, false).orElseThrow();
        assertTrue(outbox.claim(platform, false).isEmpty(), "claimed twice");
        outbox.conclude(parcel, DOWN);
        assertEquals("WAITING", state());
        makeDue();
        Parcel again = outbox.claim(platform, false).orElseThrow();
        assertEquals(parcel.saidAt(), again.saidAt());
        assertEquals(2, again.attempts());
    }

    @Test
    void a_claim_of_somebody_who_died_runs_out() throws Exception {
        queue(people.welcome("Somebody"), 1, Instant.now());
        assertTrue(outbox.claim(platform, false).isPresent());
        change("update score set next_at = next_at - cast('" + Outbox.LEASE
                + "' as interval) where organisation_id = ?1");
        assertTrue(outbox.claim(platform, false).isPresent(), "lost with the one who held it");
    }

    @Test
    void points_that_rise_while_a_score_is_on_its_way_are_sent_next() throws Exception {
        PersonId person = people.welcome("Somebody");
        queue(person, 4, Instant.now());
        Parcel parcel = outbox.claim(platform, false).orElseThrow();
        queue(person, 5, Instant.now());
        outbox.conclude(parcel, DONE);
        assertEquals("WAITING", state());
        Parcel next = outbox.claim(platform, false).orElseThrow();
        assertEquals(5, next.points().given());
        assertTrue(next.saidAt().isAfter(parcel.saidAt()));
        outbox.conclude(next, DONE);
        assertEquals("DELIVERED", state());
    }

    @Test
    void those_that_were_never_tried_have_lanes_of_their_own() throws Exception {
        queue(people.welcome("Poison"), 1, Instant.now().minusSeconds(60));
        outbox.conclude(outbox.claim(platform, false).orElseThrow(), DOWN);
        makeDue();
        assertTrue(outbox.claim(platform, true).isEmpty(), "one that failed before");
        queue(people.welcome("Fresh"), 2, Instant.now());
        assertEquals(2, outbox.claim(platform, true).orElseThrow().points().given());
    }

    @Test
    void a_platform_that_fails_five_of_five_is_left_alone_and_the_first_success_wakes_all() throws Exception {
        for (int i = 0; i < 10; i++) {
            queue(people.welcome("Number " + i), 1, Instant.now());
        }
        for (int i = 0; i < Route.FAILURES_MAX; i++) {
            outbox.conclude(outbox.claim(platform, false).orElseThrow(), DOWN);
        }
        assertTrue(outbox.claim(platform, false).isEmpty(), "goes on although nothing gets there");
        assertEquals(List.of(), outbox.agenda().platforms());
        change("update score set next_at = next_at + interval '1 hour' where organisation_id = ?1 and attempts > 0");
        change("update score_route set closed_until = now() - interval '1 second' where organisation_id = ?1");
        outbox.conclude(outbox.claim(platform, false).orElseThrow(), DONE);
        int more = 0;
        for (Optional<Parcel> next = outbox.claim(platform, false);
                next.isPresent();
                next = outbox.claim(platform, false)) {
            outbox.conclude(next.get(), DONE);
            more++;
        }
        assertEquals(9, more);
    }

    @Test
    void one_score_that_fails_for_ever_closes_the_way_to_nobody() throws Exception {
        queue(people.welcome("Poison"), 1, Instant.now().minusSeconds(60));
        for (int i = 0; i < 20; i++) {
            makeDue();
            outbox.conclude(outbox.claim(platform, false).orElseThrow(), DOWN);
        }
        queue(people.welcome("Fresh"), 1, Instant.now());
        assertTrue(outbox.claim(platform, true).isPresent());
    }

    @Test
    void after_eight_days_it_is_set_aside() throws Exception {
        queue(people.welcome("Somebody"), 1, Instant.now());
        change("update score set queued_at = now() - interval '7 days 12 hours' where organisation_id = ?1");
        outbox.conclude(outbox.claim(platform, false).orElseThrow(), DOWN);
        assertEquals("WAITING", state());
        makeDue();
        change("update score set queued_at = now() - interval '8 days 1 hour' where organisation_id = ?1");
        outbox.conclude(outbox.claim(platform, false).orElseThrow(), DOWN);
        assertEquals("PARKED", state());
    }

    @Test
    void a_delivered_score_leaves_the_lists_after_ninety_days_and_is_still_not_sent_twice() throws Exception {
        PersonId person = people.welcome("Somebody");
        queue(person, 1, Instant.now());
        outbox.conclude(outbox.claim(platform, false).orElseThrow(), DONE);
        change("update score set changed_at = now() - interval '89 days' where organisation_id = ?1");
        assertFalse(outbox.agenda().hasOld());
        change("update score set changed_at = now() - interval '91 days' where organisation_id = ?1");
        assertTrue(outbox.agenda().hasOld());
        outbox.settleSome();
        assertEquals("SETTLED", state());
        queue(person, 1, Instant.now());
        assertTrue(outbox.claim(platform, false).isEmpty());
        assertNotEquals("WAITING", state());
    }

    private void queue(PersonId person, int points, Instant at) throws Exception {
        ScoredPlace where = new ScoredPlace(
                place, platform, place, place, "1", "programme", new ScoredPlace.Column("x", "", "", true, true));
        within(() -> scores.put(organisation, List.of(new ScoreStore.Due(where, person, new Points(points, 12))), at));
    }

    private Instant said() throws Exception {
        return ((java.sql.Timestamp) one("select said_at from score where organisation_id = ?1")).toInstant();
    }

    private String state() throws Exception {
        return (String) one("select state from score where organisation_id = ?1");
    }

    private void makeDue() throws Exception {
        change(
                "update score set next_at = now() - interval '1 minute' where organisation_id = ?1 and state = 'WAITING'");
    }

    private Object one(String query) throws Exception {
        Object[] found = new Object[1];
        within(() -> found[0] = prepared(query).getSingleResult());
        return found[0];
    }

    private void change(String statement) throws Exception {
        within(() -> prepared(statement).executeUpdate());
    }

    private Query prepared(String statement) {
        return entities.createNativeQuery(statement).setParameter(1, organisation.value());
    }

    private void within(Runnable work) throws Exception {
        transaction.begin();
        entities.createNativeQuery("select set_config('waymark.organisation_id', ?1, true)")
                .setParameter(1, organisation.toString())
                .getSingleResult();
        work.run();
        transaction.commit();
    }
}
