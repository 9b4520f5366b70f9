package org.waymark.practice.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.practice.LmsPerson;
import org.waymark.practice.LmsRole;
import org.waymark.practice.PracticeLms;
import org.waymark.practice.client.LaunchClient;
import org.waymark.practice.client.WebPage;

/**
 * Fills the demonstration organisation the way people would: by launches and forms, and by the operator's command. Only
 * the dates are moved afterwards, so that what was done in a minute lies spread over the months behind today.
 */
final class DemoYear {
    /** How many sessions each of the twelve supervisors has finished: from just arrived to the end of the year. */
    private static final List<Integer> SESSIONS_DONE = List.of(3, 12, 0, 1, 5, 2, 8, 4, 11, 6, 0, 9);

    private static final List<String> MOVED = List.of(
            "session_part p set done_at = done_at - back, changed_at = changed_at - back",
            "note p set written_at = written_at - back",
            "jot p set jotted_at = jotted_at - back, changed_at = changed_at - back",
            "task p set made_at = made_at - back, done_at = done_at - back, due_on = due_on - back");

    private static final String ASSESSED =
            "update assessment_point set made_at = on_date + time '15:40', changed_at = on_date + time '15:40'";
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final PracticeLms lms;
    private final WaymarkProcess waymark;
    private final EmbeddedDatabase database;

    DemoYear(PracticeLms lms, WaymarkProcess waymark, EmbeddedDatabase database) {
        this.lms = lms;
        this.waymark = waymark;
        this.database = database;
    }

    /** Everybody exists, and the leads are appointed. @throws IllegalStateException when somebody is not let in */
    void letEverybodyIn() {
        lms.organisation().people().forEach(this::arrive);
        lms.organisation().people(LmsRole.EDITING_TEACHER).forEach(this::appoint);
    }

    /** Roles given, sessions done, dates spread. @throws IllegalStateException when a page or a form is refused */
    void workThroughTheYear() {
        LmsPerson lead = lms.organisation().people(LmsRole.EDITING_TEACHER).get(0);
        lms.organisation().people(LmsRole.NON_EDITING_TEACHER).forEach(mentor -> give(lead, mentor, "MENTOR"));
        lms.organisation().people(LmsRole.MANAGER).forEach(manager -> give(lead, manager, "MANAGER"));
        List<LmsPerson> supervisors = lms.organisation().people(LmsRole.STUDENT);
        for (int i = 0; i < supervisors.size(); i++) {
            SupervisorYear year = new SupervisorYear(lms, supervisors.get(i));
            year.work(SESSIONS_DONE.get(i % SESSIONS_DONE.size()));
            year.assess(i, LocalDate.now(LONDON));
            year.gather(i, LocalDate.now(LONDON));
        }
        spread();
    }

    /** One launch, so that the person exists in Waymark. */
    private LaunchClient arrive(LmsPerson person) {
        LaunchClient browser = LaunchClient.inFrame();
        WebPage page = browser.launch(lms.launch(person));
        if (page.status() != 200 || browser.visit().isEmpty()) {
            throw new IllegalStateException(person.name() + " could not open Waymark: " + page.status() + " "
                    + page.heading() + " (" + page.address() + ")");
        }
        return browser;
    }

    /** The operator makes somebody a learning lead. */
    private void appoint(LmsPerson person) {
        WaymarkProcess.Outcome outcome = waymark.run(
                "appoint",
                "--organisation",
                lms.organisation().name(),
                "--issuer",
                lms.issuer().toString(),
                "--subject",
                person.subject(),
                "--role",
                "LEAD");
        if (outcome.status() != 0) {
            throw new IllegalStateException(person.name() + " could not be made a lead: " + outcome.output());
        }
    }

    /** A lead gives a role on the page of that person. */
    private void give(LmsPerson lead, LmsPerson person, String role) {
        LaunchClient browser = arrive(lead);
        String list = browser.open("/people").body();
        Matcher link = Pattern.compile(
                        Pattern.quote(">" + person.name() + "<") + ".*?/people/([0-9a-f-]{36})\"", Pattern.DOTALL)
                .matcher(list);
        if (!link.find()) {
            throw new IllegalStateException(person.name() + " is not among the people a lead sees");
        }
        WebPage page = browser.open("/people/" + link.group(1));
        WebPage after = page.forms().stream()
                .filter(form -> form.value("role").equals(role))
                .findFirst()
                .map(browser::submit)
                .orElseThrow(() -> new IllegalStateException(person.name() + " cannot be given " + role));
        if (after.status() != 200) {
            throw new IllegalStateException(person.name() + " was not given " + role + ": " + after.heading());
        }
    }

    /** Each session lies about three weeks before the next one of the same person; the last was three days ago. */
    private void spread() {
        String past =
                "(select person_id, max(session_number) as latest from session_part group by person_id) y where p.person_id = y.person_id";
        String back = "((y.latest - p.session_number) * 23 + 3) * interval '1 day'";
        try (Connection connection = database.asSuperuser();
                Statement statement = connection.createStatement()) {
            statement.execute(ASSESSED);
            for (String moved : MOVED) {
                statement.execute("update " + moved.replace("back", back) + " from " + past);
            }
        } catch (SQLException fault) {
            throw new IllegalStateException("The demonstration's dates could not be spread over the year", fault);
        }
    }
}
