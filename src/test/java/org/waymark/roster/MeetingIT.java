package org.waymark.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.waymark.PersonId;
import org.waymark.identity.People;
import org.waymark.identity.RosterLeads;
import org.waymark.lms.Introduction;
import org.waymark.lms.Introductions;
import org.waymark.lms.Members;

/** Persons as a list brings them: one for each account, whoever else comes at the same moment. */
@ArquillianTest
class MeetingIT {
    @Inject
    RosterGroundIT ground;

    @Inject
    Introductions introductions;

    @Inject
    Members members;

    @Inject
    People people;

    @Inject
    RosterLeads leads;

    @Test
    void people_are_met_once_and_found_again() {
        ground.enter("Met once");
        Map<String, PersonId> first = introductions.meetAll(ground.deployment(), told("a", "b", "b"));
        Map<String, PersonId> second = introductions.meetAll(ground.deployment(), told("b", "c"));
        assertEquals(first.get("b"), second.get("b"));
        assertEquals(3, ground.count("person"));
        assertEquals(3, ground.count("audit_line where action = 'identity.person-arrived' and actor_id is null"));
        assertTrue(introductions.launched(first.values()).isEmpty(), "nobody has come yet");
    }

    @Test
    void rosters_and_launches_at_one_moment_make_one_person_each() throws Exception {
        ground.enter("At one moment");
        UUID deployment = ground.deployment();
        List<String> subjects = IntStream.range(0, 300).mapToObj(i -> "s" + i).toList();
        ExecutorService threads = Executors.newFixedThreadPool(6);
        List<Future<?>> running = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            List<String> turned = new ArrayList<>(subjects);
            Collections.rotate(turned, 70 * i);
            running.add(threads.submit(() -> ground.within("At one moment", () -> {
                introductions.meetAll(deployment, told(turned.toArray(String[]::new)));
            })));
        }
        for (int i = 0; i < 2; i++) {
            running.add(threads.submit(() -> ground.within(
                    "At one moment",
                    () -> subjects.forEach(subject -> members.meet(deployment, subject, "Name of " + subject)))));
        }
        for (Future<?> one : running) {
            one.get();
        }
        threads.shutdown();
        ground.enter("At one moment");
        assertEquals(300, ground.count("person"));
        assertEquals(300, ground.count("lms_account"));
    }

    @Test
    void hostile_names_are_cleaned_and_a_name_of_ones_own_stays() {
        ground.enter("Names");
        String hostile = "A\u0000\u0007\u202Eb\uD800" + "x".repeat(400);
        PersonId one = introductions
                .meetAll(ground.deployment(), List.of(new Introduction("1", hostile)))
                .get("1");
        assertEquals("Ab" + "x".repeat(198), nameOf(one));
        introductions.meetAll(ground.deployment(), List.of(new Introduction("1", "Ann Other")));
        assertEquals("Ann Other", nameOf(one));
        introductions.meetAll(ground.deployment(), List.of(new Introduction("1", "")));
        assertEquals("Ann Other", nameOf(one), "an empty name takes none away");
        ground.change("update person set name = 'Annie', name_is_own = true");
        introductions.meetAll(ground.deployment(), List.of(new Introduction("1", "Ann Other")));
        assertEquals("Annie", nameOf(one));
    }

    @Test
    void a_lead_by_roster_is_made_once_and_never_again() {
        ground.enter("Leads");
        PersonId person = people.welcome("Lea");
        assertTrue(leads.confirm(person), "not given");
        assertFalse(leads.confirm(person), "given twice");
        ground.change("update role_grant set ended_at = now(), ended_by = person_id");
        assertFalse(leads.confirm(person), "given again after somebody took it back");
        assertEquals(1, ground.count("role_grant"));
    }

    private static List<Introduction> told(String... subjects) {
        return Arrays.stream(subjects)
                .map(subject -> new Introduction(subject, "Name of " + subject))
                .toList();
    }

    private String nameOf(PersonId person) {
        return people.byIds(List.of(person)).get(person).name();
    }
}
