package org.waymark.house;

import static org.waymark.house.Red.says;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every rule about compiled classes, seen red. */
class ClassesRedTest {
    @TempDir
    Path folder;

    private static final String PERSON = """
            package org.waymark.identity;
            public class People { public org.waymark.cohort.Cohorts cohorts; }
            """;
    private static final String COHORTS = """
            package org.waymark.cohort;
            public class Cohorts { public org.waymark.identity.People people; }
            """;

    @Test
    void an_arrow_that_is_not_on_the_plan() {
        says(ArrowRules.breaches(planted(PERSON, COHORTS)), "identity may not call cohort");
    }

    @Test
    void a_circle() {
        says(ArrowRules.breaches(planted(PERSON, COHORTS)), "circle: cohort -> identity -> cohort");
        says(Plan.circles(Map.of("a", Set.of("b"), "b", Set.of("c"), "c", Set.of("a"))), "circle: a -> b -> c -> a");
    }

    @Test
    void the_plan_itself_has_no_circle() {
        Red.silent(Plan.circles(Plan.ARROWS));
    }

    /** Decision 0062: every room that reads what is shared asks sharing, and sharing knows none of them. */
    @Test
    void whoever_shows_what_is_shared_asks_sharing_and_sharing_asks_none_of_them() {
        String sharing = "package org.waymark.sharing; public class Sharing {}";
        for (String room : List.of("evidence", "mentoring", "selfassessment", "development", "reflection")) {
            String above = "package org.waymark." + room + "; public class Above { org.waymark.sharing.Sharing down; }";
            Red.silent(ArrowRules.breaches(planted(sharing, above)));
            says(
                    ArrowRules.breaches(planted(
                            "package org.waymark.sharing; public class Sharing { org.waymark." + room + ".Above up; }",
                            "package org.waymark." + room + "; public class Above {}")),
                    "sharing may not call " + room);
        }
        for (String room : List.of("cohort", "supervision", "programme", "lms")) {
            says(
                    ArrowRules.breaches(planted(
                            sharing,
                            "package org.waymark." + room + "; class Aside { org.waymark.sharing.Sharing to; }")),
                    room + " may not call sharing");
        }
    }

    @Test
    void an_allowed_arrow_is_let_pass() {
        Red.silent(ArrowRules.breaches(planted(
                "package org.waymark.web; public class Shell { org.waymark.Title title; }",
                "package org.waymark; public class Title {}",
                "package org.waymark.identity; public class People { org.waymark.web.Shell shell; }",
                "package org.waymark.cohort; public class Cohorts { org.waymark.identity.People people; }")));
    }

    @Test
    void the_shell_knows_no_room_and_the_root_knows_nobody() {
        List<String> breaches = ArrowRules.breaches(planted(
                "package org.waymark.web; public class Shell { org.waymark.identity.People people; }",
                "package org.waymark; public class Title { org.waymark.web.Shell shell; }",
                "package org.waymark.identity; public class People {}"));
        says(breaches, "web may not call identity");
        says(breaches, "(root) may not call web");
    }

    @Test
    void the_pages_of_another_room() {
        says(
                ArrowRules.breaches(planted(
                        "package org.waymark.identity.web; public class PeopleForm {}",
                        "package org.waymark.records; class Sealing { org.waymark.identity.web.PeopleForm form; }")),
                "the pages of a room are its own");
    }

    @Test
    void a_room_or_a_place_that_the_plan_does_not_know() {
        List<String> breaches = ArrowRules.breaches(planted(
                "package org.waymark.payroll; class Wages {}", "package org.waymark.records.model; class Line {}"));
        says(breaches, "no room on the plan is called payroll");
        says(breaches, "below a room there is only web: org.waymark.records.model.Line");
    }

    @Test
    void protocol_code_that_reaches_for_rooms_or_tables() {
        List<String> breaches = ArrowRules.breaches(planted(
                "package org.waymark.lti; class Launch { org.waymark.identity.People people; java.sql.Connection c; }",
                "package org.waymark.identity; public class People {}"));
        says(breaches, "lti may not call identity");
        says(breaches, "lti has no database and no HTML");
    }

    @Test
    void a_launcher_that_knows_the_application() {
        says(
                ArrowRules.breaches(planted(
                        "package org.waymark.start; class Start { org.waymark.programme.ContentCheck check; }",
                        "package org.waymark.programme; public class ContentCheck {}")),
                "start may not call programme");
        says(
                ArrowRules.breaches(planted("package org.waymark.start; class Boot { org.postgresql.Driver driver; }")),
                "start runs before the application and does not know it");
    }

    @Test
    void shipped_code_that_uses_the_practice_lms() {
        says(
                ArrowRules.breaches(planted(
                        "package org.waymark.lms; class Arrivals { org.waymark.practice.Lms lms; }",
                        "package org.waymark.practice; public class Lms {}")),
                "lms may not call practice");
    }

    @Test
    void a_public_entity() {
        says(
                ClassRules.openEntities(
                        planted("package org.waymark.programme; @jakarta.persistence.Entity public class Note {}")),
                "org.waymark.programme.Note is an entity");
    }

    @Test
    void transactions_beside_doors() {
        List<String> breaches = ClassRules.transactionsBesideDoors(planted(
                "package org.waymark.programme; @jakarta.transaction.Transactional public class NoteStore {}",
                "package org.waymark.programme; @jakarta.transaction.Transactional class Notes {}",
                "package org.waymark.programme.web; public class NotePage {"
                        + " @jakarta.transaction.Transactional public void save() {} }",
                "package org.waymark.programme; @jakarta.transaction.Transactional public class Programme {}",
                "package org.waymark.identity; @jakarta.interceptor.Interceptor"
                        + " @jakarta.transaction.Transactional class Tenancy {}"));
        says(breaches, "NoteStore is no door", "programme.Notes is no door", "web.NotePage is no door");
        Red.count(3, breaches);
    }

    @Test
    void a_room_besides_roster_that_gives_roles_by_a_roster() {
        List<String> breaches = ClassRules.callersOfRosterLeads(planted(
                "package org.waymark.identity; public class RosterLeads { class Inner {} }",
                "package org.waymark.identity; public class People { RosterLeads leads; }",
                "package org.waymark.lms; class Arrivals { org.waymark.identity.RosterLeads leads; }",
                "package org.waymark.roster; class Teachers { org.waymark.identity.RosterLeads leads; }"));
        says(breaches, "identity.People may not give roles", "lms.Arrivals may not give roles");
        Red.count(2, breaches);
    }

    @Test
    void a_resource_with_a_database() {
        List<String> breaches = ClassRules.resourcesWithDatabase(planted(
                "package org.waymark.programme; public class NoteStore {}",
                "package org.waymark.programme.web; class NoteResource { jakarta.persistence.EntityManager em; }",
                "package org.waymark.programme.web; @jakarta.ws.rs.Path(\"x\") class Jots {"
                        + " org.waymark.programme.NoteStore store; }"));
        says(breaches, "jakarta.persistence.EntityManager", "org.waymark.programme.NoteStore");
    }

    @Test
    void a_clock_of_its_own() {
        List<String> breaches = ClassRules.clocksOfTheirOwn(planted("""
                package org.waymark.programme;
                class Jots {
                    Object a() { return java.time.Instant.now(); }
                    Object b() { return java.time.LocalDate.now(java.time.ZoneOffset.UTC); }
                    Object c() { return new java.util.Date(); }
                    long d() { return System.currentTimeMillis(); }
                    Object e() { java.util.function.Supplier<Object> s = java.time.LocalDateTime::now; return s.get(); }
                    Object fine(java.time.Clock clock) { return java.time.LocalDate.now(clock); }
                    Object fineToo(java.time.InstantSource source) { return new java.util.Date(source.millis()); }
                }
                """));
        says(breaches, "Jots:3", "Jots:4", "Date.<init>", "System.currentTimeMillis", "LocalDateTime.now");
        Red.count(5, breaches);
    }

    private JavaClasses planted(String... texts) {
        return Planted.classes(folder.resolve(String.valueOf(System.nanoTime())), texts);
    }
}
