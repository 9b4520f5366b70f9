package org.waymark.supervision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.PersonId;
import org.waymark.Refusal;
import org.waymark.Refusal.Reason;
import org.waymark.Role;
import org.waymark.Visitor;
import org.waymark.identity.RelationshipKind;
import org.waymark.identity.Relationships;
import org.waymark.sharing.ShareRowsIT;
import org.waymark.sharing.SharingGroundIT;

/** The door where dates are planned: who may, when not, and how long many people take. */
@ArquillianTest
class MeetingPlansIT {
    /** The whole figure is 10,000, which takes as many times as long. */
    private static final int PEOPLE = 200;

    /** Before it is measured, so that it is not the start of the server. */
    private static final int FIRST = 50;

    private static final int WHOLE = 10_000;
    private static final Duration MOST = Duration.ofSeconds(60);
    /** A machine that does much else meanwhile is given longer; what is printed says what it was. */
    private static final int PATIENCE = 10;

    @Inject
    SharingGroundIT ground;

    @Inject
    ShareRowsIT rows;

    @Inject
    Relationships relationships;

    @Inject
    MeetingPlans plans;

    @Inject
    Meetings meetings;

    private Visitor lead;

    @BeforeEach
    void furnish() {
        rows.enterNew();
        lead = ground.lead();
    }

    @Test
    void either_of_the_two_plans_and_whoever_saw_another_plan_does_not() {
        PersonId mina = ground.person("Mina");
        Visitor sana = supervised(mina);
        Visitor minas = ground.visitor(mina, Role.SUPERVISOR);
        UUID pair = pair(sana);
        UUID form = UUID.randomUUID();
        plans.plan(sana, pair, plan(0), form);
        plans.plan(sana, pair, plan(0), form);
        assertEquals(12, meetings.year(minas, pair).ahead().size());
        assertRefused(Reason.STALE, () -> plans.plan(minas, pair, plan(0), UUID.randomUUID()));
        plans.plan(minas, pair, plan(1), UUID.randomUUID());
        assertEquals(12, meetings.year(sana, pair).ahead().size());
        assertEquals(24, rows.count("meeting"));
        assertEquals(36, rows.count("meeting_change"));
        assertEquals(2, rows.count("audit_line where action = 'supervision.meetings-planned'"));
        Visitor stranger = supervised(ground.person("Other"));
        assertRefused(Reason.NOT_FOUND, () -> plans.plan(stranger, pair, plan(2), UUID.randomUUID()));
        assertRefused(Reason.NOT_FOUND, () -> plans.plan(lead, pair, plan(2), UUID.randomUUID()));
        relationships.end(lead, sana.person(), pair);
        assertRefused(Reason.NOT_FOUND, () -> plans.plan(sana, pair, plan(2), UUID.randomUUID()));
        assertEquals(List.of(), meetings.all(minas));
        assertEquals(24, rows.count("meeting where not is_open"));
    }

    @Test
    void a_mentor_has_no_meetings_and_nobody_of_elsewhere_finds_any() {
        PersonId mina = ground.person("Mina");
        Visitor sana = supervised(mina);
        UUID pair = pair(sana);
        plans.plan(sana, pair, plan(0), UUID.randomUUID());
        relationships.assign(lead, sana.person(), lead.person(), RelationshipKind.MENTOR);
        UUID mentored =
                relationships.current(sana, RelationshipKind.MENTOR).get(0).id();
        assertRefused(Reason.NOT_FOUND, () -> meetings.year(sana, mentored));
        rows.enterNew();
        Visitor elsewhere = ground.visitor(sana.person(), Role.SUPERVISOR);
        assertRefused(Reason.NOT_FOUND, () -> meetings.year(elsewhere, pair));
        assertEquals(List.of(), meetings.all(elsewhere));
    }

    @Test
    void twelve_months_for_ten_thousand_people_are_planned_and_kept_within_a_minute() {
        PersonId mina = ground.person("Mina");
        List<Visitor> people = new ArrayList<>();
        List<UUID> pairs = new ArrayList<>();
        for (int person = 0; person < FIRST + PEOPLE; person++) {
            people.add(supervised(person % 10 == 0 ? ground.person("Mina " + person) : mina));
            pairs.add(pair(people.get(person)));
            mina = person % 10 == 0
                    ? relationships
                            .current(people.get(person), RelationshipKind.SUPERVISOR)
                            .get(0)
                            .supporter()
                    : mina;
        }
        for (int person = 0; person < FIRST; person++) {
            plans.plan(people.get(person), pairs.get(person), plan(0), UUID.randomUUID());
        }
        long began = System.nanoTime();
        for (int person = FIRST; person < FIRST + PEOPLE; person++) {
            plans.plan(people.get(person), pairs.get(person), plan(0), UUID.randomUUID());
        }
        Duration took = Duration.ofNanos(System.nanoTime() - began);
        Duration whole = took.multipliedBy(WHOLE / PEOPLE);
        System.out.println("Planned and kept twelve months for " + PEOPLE + " people in " + took.toMillis()
                + " ms, one after another; for " + WHOLE + " that is " + whole.toSeconds() + " s");
        assertEquals(12L * (FIRST + PEOPLE), rows.count("meeting"));
        assertTrue(whole.compareTo(MOST.multipliedBy(PATIENCE)) < 0, whole::toString);
    }

    private Visitor supervised(PersonId supporter) {
        Visitor person = ground.visitor(ground.person("Sana"), Role.SUPERVISOR);
        relationships.assign(lead, person.person(), supporter, RelationshipKind.SUPERVISOR);
        return person;
    }

    private UUID pair(Visitor person) {
        return relationships.current(person, RelationshipKind.SUPERVISOR).get(0).id();
    }

    private static MeetingPlan plan(int seen) {
        return new MeetingPlan(
                MeetingFrequency.MONTHLY,
                new MeetingWhen(LocalDate.now(org.waymark.web.London.ZONE).plusDays(10), 600, 60, "Here"),
                seen);
    }

    private static void assertRefused(Reason reason, Runnable act) {
        assertEquals(reason, assertThrows(Refusal.class, act::run).reason());
    }
}
