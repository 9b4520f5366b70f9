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
    /** Versions of a plan lie three weeks apart; what came from a session is as old as that. */
    private static final List<String> PLANNED = List.of(
            "update plan_change set changed_at = changed_at - (90 - 21 * least(version, 4)) * interval '1 day'",
            "update plan_item set made_at = made_at - 69 * interval '1 day',"
                    + " changed_at = changed_at - (90 - 21 * least(version, 4)) * interval '1 day'",
            "update plan_change p set changed_at = j.jotted_at from jot j where j.id = p.item_id",
            "update plan_item p set made_at = j.jotted_at, changed_at = j.jotted_at from jot j where j.id = p.id");
    /** Entries lie about two weeks apart, each written on the next day again; the piece came last. */
    private static final List<String> REFLECTED = List.of("""
            update reflection_text r set made_at = made_at - n.back, changed_at = changed_at - n.back + interval '1 day'
              from (select organisation_id, id, case when kind = 'PIECE' then interval '2 days' else
                      (row_number() over (partition by person_id, kind order by made_at desc)) * interval '13 days'
                      + interval '5 hours' end as back from reflection_text) n
             where n.organisation_id = r.organisation_id and n.id = r.id
            """, """
            update reflection_version v
               set saved_at = r.made_at + (v.number - 1) * interval '1 day' + interval '20 minutes',
                   finished_at = case when v.edition is null then null else r.changed_at end
              from reflection_text r where r.organisation_id = v.organisation_id and r.id = v.text_id
            """, """
            update note n set written_at = r.changed_at from reflection_text r
             where r.organisation_id = n.organisation_id and n.prompt = lower(r.kind) || '.' || r.id
            """);

    /** Asked nine days ago and answered three days later. */
    private static final List<String> SEEN = List.of(
            "update assessment_asked set asked_at = asked_at - interval '9 days', viewed_at = viewed_at - interval '6 days'",
            "update assessment_view set written_at = written_at - interval '6 days'");

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
        new LeadYear(arrive(lead), LocalDate.now(LONDON)).write();
        List<LmsPerson> supervisors = lms.organisation().people(LmsRole.STUDENT);
        List<LmsPerson> mentors = lms.organisation().people(LmsRole.NON_EDITING_TEACHER);
        LocalDate today = LocalDate.now(LONDON);
        for (int i = 0; i < supervisors.size(); i++) {
            SupervisorYear year = new SupervisorYear(lms, supervisors.get(i));
            year.work(SESSIONS_DONE.get(i % SESSIONS_DONE.size()));
            year.assess(i, today);
            year.plan(i, today);
            year.reflect(i);
            year.gather(i, today);
        }
        for (int i = 0; i < supervisors.size(); i++) {
            MentorYear pair = new MentorYear(lms, supervisors.get(i), mentors.get(i % mentors.size()));
            pair.begin(lead);
            if (i == 1) {
                pair.speak();
            }
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
            for (String planned : PLANNED) {
                statement.execute(planned);
            }
            for (String seen : SEEN) {
                statement.execute(seen);
            }
            for (String reflected : REFLECTED) {
                statement.execute(reflected);
            }
        } catch (SQLException fault) {
            throw new IllegalStateException("The demonstration's dates could not be spread over the year", fault);
        }
    }
}
