package org.waymark.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.waymark.OrganisationId;

/** After thirty days a text goes, not before, and never one that waits; time is moved by SQL. */
@ArquillianTest
class RetentionIT {
    private static final String ORGANISATION =
            "insert into organisation (organisation_id, name, created_at) values (?1, ?2, now())";
    private static final String PERSON =
            "insert into person (organisation_id, id, name, created_at)" + " values (?1, ?1, 'Somebody', now())";
    private static final String KEPT =
            "insert into kept_text (organisation_id, id, person_id, session_number, prompt, text, reason, state, kept_at,"
                    + " keep_until, writer, turn) select ?1, gen_random_uuid(), ?1, 4, 'p', ?2, 'EXPIRED', ?3,"
                    + " now() - interval '60 days', now() + cast(?4 as interval), gen_random_uuid(), 0"
                    + " from generate_series(1, ?5)";
    private static final String JOT =
            "insert into jot (organisation_id, id, person_id, session_number, home, text, jotted_at, changed_at, removed_at)"
                    + " values (?1, gen_random_uuid(), ?1, 4, 'ACTION_LOG', ?2, now(), now(), now() - cast(?3 as interval))";

    private static final String ENTRY =
            "insert into reflection_text (organisation_id, id, person_id, kind, source, title, latest, made_at, changed_at,"
                    + " is_gone, removed_at) select ?1, gen_random_uuid(), ?1, 'ENTRY', 'FREE', 'of ' || ?2, 1, now(), now(),"
                    + " true, now() - cast(?2 as interval)";
    private static final String VERSION =
            "insert into reflection_version (organisation_id, text_id, number, words, saved_at)"
                    + " select ?1, id, 1, title, now() from reflection_text where organisation_id = ?1";

    @Inject
    Retention retention;

    @Inject
    RetentionTimer timer;

    @Inject
    UserTransaction transaction;

    @PersistenceContext
    EntityManager entities;

    @Test
    void the_timer_removes_what_is_over_in_every_organisation_and_nothing_else() throws Exception {
        OrganisationId here = organisation("Retained here");
        OrganisationId there = organisation("Retained there");
        for (OrganisationId organisation : List.of(here, there)) {
            kept(organisation, "over", "ASIDE", "-1 minute", 1);
            kept(organisation, "not yet", "ASIDE", "1 minute", 1);
            kept(organisation, "waits", "WAITING", "-10 years", 1);
            jot(organisation, "removed long ago", "30 days 1 minute");
            jot(organisation, "removed lately", "29 days 23 hours");
            jot(organisation, "not removed", null);
            inside(organisation, () -> run(ENTRY, organisation.value(), "30 days 1 minute"));
            inside(organisation, () -> run(ENTRY, organisation.value(), "29 days 23 hours"));
            inside(organisation, () -> run(VERSION, organisation.value()));
        }
        untilNothingIsOver(here, there);
        for (OrganisationId organisation : List.of(here, there)) {
            assertEquals(List.of("not yet", "waits"), texts(organisation, "kept_text"));
            assertEquals(List.of("not removed", "removed lately"), texts(organisation, "jot"));
            assertEquals(List.of("of 29 days 23 hours"), words(organisation));
        }
    }

    @Test
    void a_large_heap_goes_in_batches() throws Exception {
        OrganisationId here = organisation("Retained in batches");
        kept(here, "over", "USED", "-1 day", Retention.BATCH + 3);
        assertTrue(retention.removeSome(here), "says that nothing is left");
        assertEquals(3, texts(here, "kept_text").size());
        assertFalse(retention.removeSome(here), "says that there is more");
        assertEquals(List.of(), texts(here, "kept_text"));
    }

    @Test
    void while_one_node_is_at_it_another_leaves_it_alone() throws Exception {
        OrganisationId here = organisation("Retained by another");
        kept(here, "over", "USED", "-1 day", 1);
        transaction.begin();
        entities.createNativeQuery(
                        "select pg_try_advisory_xact_lock(hashtextextended('programme.retention ' || ?1, 0))")
                .setParameter(1, here.toString())
                .getSingleResult();
        CompletableFuture.runAsync(timer::run).join();
        transaction.commit();
        assertEquals(List.of("over"), texts(here, "kept_text"));
        untilNothingIsOver(here);
        assertEquals(List.of(), texts(here, "kept_text"));
    }

    /** The server's own round may hold an organisation just now, which a round of ours then leaves alone. */
    private void untilNothingIsOver(OrganisationId... organisations) throws Exception {
        for (int round = 0; round < 20; round++) {
            timer.run();
            boolean isOver = false;
            for (OrganisationId each : organisations) {
                isOver |= texts(each, "kept_text").contains("over");
            }
            if (!isOver) {
                return;
            }
            Thread.sleep(250);
        }
    }

    private OrganisationId organisation(String name) throws Exception {
        OrganisationId id = new OrganisationId(UUID.randomUUID());
        inside(id, () -> {
            run(ORGANISATION, id.value(), name);
            run(PERSON, id.value());
        });
        return id;
    }

    private void kept(OrganisationId organisation, String text, String state, String due, int times) throws Exception {
        inside(organisation, () -> run(KEPT, organisation.value(), text, state, due, times));
    }

    private void jot(OrganisationId organisation, String text, String removedFor) throws Exception {
        inside(organisation, () -> run(JOT, organisation.value(), text, removedFor));
    }

    private List<String> texts(OrganisationId organisation, String table) throws Exception {
        List<String> texts = new ArrayList<>();
        inside(organisation, () -> entities.createNativeQuery("select text from " + table + " order by text")
                .getResultList()
                .forEach(text -> texts.add((String) text)));
        return texts;
    }

    private List<String> words(OrganisationId organisation) throws Exception {
        List<String> words = new ArrayList<>();
        inside(organisation, () -> entities.createNativeQuery("select words from reflection_version")
                .getResultList()
                .forEach(each -> words.add((String) each)));
        return words;
    }

    private void run(String statement, Object... values) {
        var query = entities.createNativeQuery(statement);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        query.executeUpdate();
    }

    private void inside(OrganisationId organisation, Runnable work) throws Exception {
        transaction.begin();
        entities.createNativeQuery("select set_config('waymark.organisation_id', ?1, true)")
                .setParameter(1, organisation.toString())
                .getSingleResult();
        work.run();
        transaction.commit();
    }
}
