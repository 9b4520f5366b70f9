package org.waymark.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.UserTransaction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Future;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.OrganisationId;
import org.waymark.PersonId;
import org.waymark.RecordRef;

/** Entries follow each other, whoever writes at the same time, and the application can change none. */
@ArquillianTest
class ChainIT {
    private static final int WARMING = 200;
    private static final int TIMED = 300;
    private static final double NANOS_A_MILLI = 1_000_000;
    private static final double MILLIS_MAX = 5;

    @Inject
    Chain chain;

    @Inject
    UserTransaction transaction;

    @Inject
    ChainGroundIT rows;

    @Resource
    ManagedExecutorService threads;

    @Inject
    Instance<RequestContextController> contexts;

    private final RecordRef record = new RecordRef("agreement", UUID.randomUUID());
    private OrganisationId organisation;

    @BeforeEach
    void enter() {
        organisation = rows.enter();
    }

    @Test
    void entries_written_at_once_stand_in_one_row_without_a_gap() throws Exception {
        List<Future<?>> all = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            all.add(threads.submit(this::addTen));
        }
        for (Future<?> one : all) {
            one.get();
        }
        assertEquals(40, number("select max(sequence) from chain_entry where thing_id = ?1"));
        assertEquals(40, number("select count(*) from chain_entry where thing_id = ?1"));
        assertEquals(0, number("""
                select count(*) from chain_entry e where thing_id = ?1 and previous_mac is distinct from
                 (select b.mac from chain_entry b where b.thing_id = e.thing_id and b.sequence = e.sequence - 1)\
                """));
    }

    @Test
    void an_entry_goes_with_the_transaction_it_was_made_in() throws Exception {
        transaction.begin();
        add();
        transaction.rollback();
        assertEquals(0, number("select count(*) from chain_entry where thing_id = ?1"));
    }

    @Test
    void the_application_can_neither_change_nor_remove_an_entry() {
        add();
        assertThrows(PersistenceException.class, () -> rows.change("update chain_entry set action = 'x.y'"));
        assertThrows(PersistenceException.class, () -> rows.change("update chain_entry set salt = null"));
        assertThrows(PersistenceException.class, () -> rows.change("delete from chain_entry"));
        assertThrows(PersistenceException.class, () -> rows.change("truncate chain_entry"));
        assertEquals(1, number("select count(*) from chain_entry where thing_id = ?1"));
    }

    @Test
    void an_entry_costs_less_than_five_milliseconds() {
        add(WARMING);
        double[] millis = add(TIMED);
        Arrays.sort(millis);
        System.out.printf(
                "An entry in a chain, in a transaction of its own: median %.2f ms, 95 of 100 within %.2f ms%n",
                millis[TIMED / 2], millis[TIMED * 95 / 100]);
        assertTrue(millis[TIMED / 2] <= MILLIS_MAX, () -> millis[TIMED / 2] + " ms");
    }

    private double[] add(int times) {
        double[] millis = new double[times];
        for (int i = 0; i < times; i++) {
            long begun = System.nanoTime();
            add();
            millis[i] = (System.nanoTime() - begun) / NANOS_A_MILLI;
        }
        return millis;
    }

    /** As in a request of its own. */
    private void addTen() {
        RequestContextController context = contexts.get();
        context.activate();
        try {
            rows.enter();
            for (int i = 0; i < 10; i++) {
                add();
            }
        } finally {
            context.deactivate();
        }
    }

    private void add() {
        chain.add(organisation, record, "records.tried", new PersonId(UUID.randomUUID()), "n=1");
    }

    private long number(String query) {
        return rows.number(query, record.id());
    }
}
