package org.waymark.web;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class FaultsTest {
    @Test
    void a_lost_race_is_found_under_whatever_wraps_it() {
        assertTrue(Faults.isConflict(new IllegalStateException(new OptimisticLockException())));
        assertTrue(Faults.isConflict(new IllegalStateException(new SQLException("x", "40001"))));
        assertFalse(Faults.isConflict(new IllegalStateException(new SQLException("x", "23505"))));
    }

    @Test
    void a_database_out_of_reach_is_no_mistake_of_ours() {
        for (String state : new String[] {"08006", "53100", "53300", "57P01"}) {
            assertTrue(Faults.isOutage(new IllegalStateException(new SQLException("x", state))), state);
        }
        assertFalse(Faults.isOutage(new SQLException("x", "42601")));
        assertFalse(Faults.isOutage(new SQLException("x")));
    }

    @Test
    void the_log_names_places_and_never_what_was_written() {
        String account = Faults.account(new IllegalStateException(
                "Amira wrote this", new SQLException("Key (name)=(Amira Shah) already exists", "23505")));
        assertFalse(account.contains("Amira"), account);
        assertTrue(account.contains("SQLSTATE 23505"), account);
        assertTrue(account.contains("FaultsTest.java"), account);
    }

    @Test
    void a_chain_that_bites_its_tail_ends() {
        Exception first = new Exception();
        Exception second = new Exception(first);
        first.initCause(second);
        assertFalse(Faults.isConflict(first));
    }
}
