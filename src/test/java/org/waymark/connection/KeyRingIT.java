package org.waymark.connection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.lti.ToolKey;

/** Our own keys come, sign, rest and go; once, however many nodes look after them. */
@ArquillianTest
class KeyRingIT {
    @Inject
    KeyRing ring;

    @Inject
    UserTransaction transaction;

    @PersistenceContext
    EntityManager entities;

    @Resource
    ManagedExecutorService threads;

    @Inject
    Instance<RequestContextController> contexts;

    @BeforeEach
    void beginWithOneKey() throws Exception {
        // The server's own round would come between two steps.
        CDI.current().select(Caretaker.class).get().stop();
        change("delete from tool_key");
        change("update tool_key_request set done_at = now() where done_at is null");
        ring.tend();
    }

    @Test
    void nodes_that_come_at_once_make_one_key() throws Exception {
        change("delete from tool_key");
        List<Future<?>> all = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            all.add(threads.submit(this::tend));
        }
        for (Future<?> one : all) {
            one.get();
        }
        assertEquals(List.of("CURRENT"), states());
    }

    @Test
    void a_key_asked_for_is_published_a_day_before_it_signs_and_the_old_one_a_day_after() throws Exception {
        String first = ring.signing().kid();
        change("insert into tool_key_request (asked_at) values (now()), (now())");
        ring.tend();
        assertEquals(List.of("CURRENT", "NEXT"), states());
        assertEquals(first, ring.signing().kid());
        assertEquals(2, ring.published().size());
        change("update tool_key set since = since - interval '23 hours'");
        ring.tend();
        assertEquals(first, ring.signing().kid(), "signs too soon");
        change("update tool_key set since = since - interval '1 hour'");
        ring.tend();
        assertNotEquals(first, ring.signing().kid());
        assertEquals(List.of("CURRENT", "RETIRED"), states());
        assertTrue(ring.published().stream().map(ToolKey::kid).toList().contains(first), "gone too soon");
        change("update tool_key set since = since - interval '25 hours' where state = 'RETIRED'");
        ring.tend();
        assertEquals(List.of("CURRENT"), states());
        assertEquals(1, ring.published().size());
    }

    @Test
    void a_key_that_has_signed_for_its_time_is_followed_by_another() throws Exception {
        change("update tool_key set since = since - interval '88 days'");
        ring.tend();
        assertEquals(List.of("CURRENT"), states());
        change("update tool_key set since = since - interval '1 day'");
        ring.tend();
        ring.tend();
        assertEquals(List.of("CURRENT", "NEXT"), states());
    }

    /** As on a node of its own. */
    private void tend() {
        RequestContextController context = contexts.get();
        context.activate();
        try {
            ring.tend();
        } finally {
            context.deactivate();
        }
    }

    private List<String> states() throws Exception {
        transaction.begin();
        try {
            List<?> rows = entities.createNativeQuery("select state from tool_key order by state")
                    .getResultList();
            return rows.stream().map(String.class::cast).toList();
        } finally {
            transaction.rollback();
        }
    }

    private void change(String statement) throws Exception {
        transaction.begin();
        entities.createNativeQuery(statement).executeUpdate();
        transaction.commit();
    }
}
