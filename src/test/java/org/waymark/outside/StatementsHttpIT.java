package org.waymark.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.waymark.practice.LaunchTicket;
import org.waymark.practice.LmsPerson;
import org.waymark.practice.Quirk;
import org.waymark.practice.client.LaunchClient;

/** How often a page asks the database: rarely, and no more often when there are more people. */
@Outside
class StatementsHttpIT {
    private static final int STATEMENTS_MAX = 8;
    private static final List<String> PAGES = List.of(
            "/",
            "/programme",
            "/programme/4",
            "/tasks",
            "/kept",
            "/self-assessment",
            "/self-assessment/1",
            "/self-assessment/new",
            "/development",
            "/development/actions",
            "/development/actions/new",
            "/inbox",
            "/reflection");

    @Test
    void a_page_takes_at_most_eight_statements_and_the_same_for_a_thousand_learners(Stage stage) {
        LaunchClient browser = stage.inside(stage.town().newSupervisor(), "programme/4");
        LaunchClient lead = Leads.lead(stage);
        List<Integer> few =
                PAGES.stream().map(page -> count(stage, browser, page)).toList();
        int peopleFew = count(stage, lead, "/people");
        int keptFew = count(stage, lead, "/records/retention");
        addLearners(stage, 1_000);
        List<Integer> many =
                PAGES.stream().map(page -> count(stage, browser, page)).toList();
        int peopleMany = count(stage, lead, "/people");
        Retired.at(stage).aged(72, 2);
        int keptMany = count(stage, lead, "/records/retention");
        System.out.println("SQL statements a page " + PAGES + ": " + few + ", with 1,000 learners more: " + many
                + "; people page: " + peopleFew + " and " + peopleMany + "; keeping records: " + keptFew + " and "
                + keptMany);
        assertEquals(few, many);
        assertEquals(peopleFew, peopleMany);
        assertEquals(keptFew, keptMany);
        assertTrue(keptMany <= STATEMENTS_MAX, () -> "keeping records: " + keptMany);
        assertTrue(many.stream().allMatch(number -> number <= STATEMENTS_MAX), many::toString);
        assertTrue(peopleMany <= STATEMENTS_MAX, () -> "people page: " + peopleMany);
    }

    @Test
    void a_launch_asks_no_more_where_the_lms_offers_storage(Stage stage) {
        LmsPerson person = stage.town().newSupervisor();
        stage.inside(person, "programme/4");
        int usual = countLaunch(stage, () -> stage.lms().launch(person, stage.activity("programme/4")));
        int offered = countLaunch(
                stage,
                () -> stage.lms().launch(person, stage.activity("programme/4")).with(Quirk.STORAGE_TARGET));
        System.out.println("SQL statements from login to page: " + usual + ", with storage offered: " + offered);
        assertEquals(usual, offered);
    }

    private static int countLaunch(Stage stage, Supplier<LaunchTicket> ticket) {
        return IntStream.range(0, 4)
                .map(i -> {
                    stage.tap().heard();
                    assertEquals(
                            200, LaunchClient.inFrame().launch(ticket.get()).status());
                    return stage.tap().heard().size();
                })
                .min()
                .orElseThrow();
    }

    /** The least of several, because Waymark cleans up in the background now and then. */
    static int count(Stage stage, LaunchClient browser, String page) {
        return IntStream.range(0, 4)
                .mapToObj(i -> {
                    stage.tap().heard();
                    assertEquals(200, browser.open(page).status(), page);
                    return stage.tap().heard();
                })
                .min(Comparator.comparingInt(List::size))
                .orElseThrow()
                .size();
    }

    static void addLearners(Stage stage, int number) {
        stage.rows().change("""
            with o as (select organisation_id from organisation where name = ?),
                 p as (insert into person (organisation_id, id, name, created_at)
                       select o.organisation_id, gen_random_uuid(), 'Learner ' || n, now()
                       from o, generate_series(1, ?) n returning organisation_id, id),
                 g as (insert into role_grant (organisation_id, id, person_id, role, granted_at)
                       select organisation_id, gen_random_uuid(), id, 'SUPERVISOR', now() from p),
                 t as (insert into task (organisation_id, id, person_id, session_number, type, due_on, made_at)
                       select organisation_id, gen_random_uuid(), id, 4, 'SUPERVISION_GIVEN', current_date, now()
                       from p)
            insert into session_part (organisation_id, id, person_id, session_number, part, done_at, changed_at)
            select organisation_id, gen_random_uuid(), id, n, 'INTRODUCTION', now(), now()
            from p, generate_series(1, 12) n\
            """, stage.town().organisation().name(), number);
    }
}
