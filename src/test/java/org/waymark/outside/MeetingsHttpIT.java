package org.waymark.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.Meets;
import org.waymark.practice.Form;
import org.waymark.practice.LmsPerson;
import org.waymark.practice.client.LaunchClient;
import org.waymark.practice.client.WebPage;

/** Two people plan twelve months of supervision, move, cancel and replace a meeting; nobody else knows of any. */
@Outside
class MeetingsHttpIT {
    private static final int STATEMENTS_MAX = 10;

    private Stage stage;
    private Meeters two;

    @BeforeEach
    void take(Stage shared) {
        stage = shared;
        two = Meeters.at(stage);
    }

    @Test
    @Meets({"S001-06", "S001-59"})
    void two_people_plan_twelve_months_and_each_date_says_where_it_comes_from() {
        WebPage all = two.minas().open(Meeters.PLACE);
        Pages.assertSound(all);
        assertTrue(all.text().contains("Supervision I give " + two.sana().name()), all::text);
        Pages.assertSound(two.minas().open(two.yearPath()));
        Form form = two.minas().open(two.planPath()).form("/plan");
        Pages.assertSound(two.minas().page());
        assertEquals("60", form.value("minutes"));
        assertTrue(two.minas().page().body().contains("value=\"MONTHLY\" checked"), "monthly is where it begins");
        two.plan();
        assertEquals(12, two.meetings("id").size());
        WebPage year = two.minas().open(two.yearPath());
        Pages.assertSound(year);
        assertEquals(12, year.body().split("<th scope=\"row\"", -1).length - 1);
        assertTrue(year.text().contains("Every month"), year::text);
        assertTrue(year.text().contains("at 09:30, 90 minutes The quiet room"), year::text);
        assertEquals(Set.of("90"), new TreeSet<>(two.meetings("minutes")));
        Set<String> months = new TreeSet<>();
        two.meetings("on_day").forEach(day -> months.add(day.substring(0, 7)));
        assertEquals(12, months.size());
        WebPage own = two.sanas().open(Meeters.PLACE);
        assertTrue(own.text().contains("My supervision " + two.mina().name()), own::text);
        assertTrue(own.text().contains("Next meeting:"), own::text);
        WebPage one = two.minas().open(two.first());
        Pages.assertSound(one);
        assertTrue(one.text().contains("within 5 working days"), one::text);
    }

    @Test
    void either_moves_a_meeting_in_one_step_and_the_other_sees_who_did() {
        two.plan();
        String meeting = two.first();
        LocalDate day = LocalDate.now().plusDays(40);
        Form form = two.minas().open(meeting).form("/move");
        WebPage moved =
                two.minas().submit(Meeters.on(form, day).with("time", "14.15").with("place", "Library"));
        assertEquals(200, moved.status(), moved::text);
        Pages.assertSound(moved);
        two.minas().submit(Meeters.on(form, day).with("time", "14.15").with("place", "Library"));
        assertEquals(List.of("PLANNED", "MOVED"), two.changes(meeting, "act"));
        WebPage seen = two.sanas().open(meeting);
        Pages.assertSound(seen);
        assertTrue(seen.text().contains("at 14:15, 90 minutes Library"), seen::text);
        assertTrue(seen.text().contains(", " + two.mina().name() + ": moved to"), seen::text);
        assertTrue(seen.text().contains("One of you chose this day"), seen::text);
    }

    @Test
    void of_two_who_change_one_meeting_the_second_is_asked_again_with_what_they_wrote() {
        two.plan();
        String meeting = two.first();
        LocalDate day = LocalDate.now().plusDays(40);
        Form sanas = two.sanas().open(meeting).form("/move");
        Form minas = two.minas().open(meeting).form("/move");
        two.sanas().submit(Meeters.on(sanas, day).with("place", "With Sana"));
        WebPage stale = two.minas().submit(Meeters.on(minas, day.plusDays(1)).with("place", "With Mina"));
        assertEquals(409, stale.status());
        Pages.assertSound(stale);
        assertTrue(stale.text().contains("The other of you changed this meeting"), stale::text);
        assertTrue(stale.text().contains("With Sana"), stale::text);
        assertEquals("With Mina", stale.form("/move").value("place"));
        assertEquals("With Sana", two.meetings("place").get(0));
        two.minas().submit(stale.form("/move"));
        assertTrue(two.meetings("place").contains("With Mina"));
        Form one = two.planned(two.sanas(), LocalDate.now().plusDays(8));
        Form other = two.planned(two.minas(), LocalDate.now().plusDays(9));
        assertEquals(200, two.sanas().submit(one).status());
        assertEquals(200, two.sanas().submit(one).status(), "the same form sent twice");
        WebPage late = two.minas().submit(other.with("place", "Elsewhere"));
        assertEquals(409, late.status());
        Pages.assertSound(late);
        assertEquals("Elsewhere", late.form("/plan").value("place"));
        assertEquals(12, two.meetings("id").size());
        assertEquals(200, two.minas().submit(late.form("/plan")).status());
        assertEquals(Set.of("Elsewhere"), new TreeSet<>(two.meetings("place")));
    }

    @Test
    @Meets({"S000-34", "S000-35"})
    void cancelling_asks_only_why_and_offers_another_date_at_once() {
        two.plan();
        String meeting = two.first();
        Form form = two.sanas().open(meeting).form("/end");
        WebPage asked = two.sanas().submit(form);
        assertEquals(422, asked.status());
        Pages.assertSound(asked);
        assertTrue(asked.text().contains("why it did not take place"), asked::text);
        WebPage offered = two.sanas().submit(form.with("reason", "A flood at the office."));
        assertTrue(offered.address().getPath().endsWith("/replacement"), offered.address()::toString);
        Pages.assertSound(offered);
        Form instead = offered.form("/replacement");
        assertNotEquals("", instead.value("on-day"));
        assertEquals("09:30", instead.value("time"));
        WebPage year = two.sanas().submit(instead);
        assertEquals(200, year.status(), year::text);
        assertTrue(year.text().contains("In place of the meeting on"), year::text);
        assertEquals(200, two.sanas().submit(instead).status());
        assertEquals(13, two.meetings("id").size());
        assertTrue(two.minas().open(meeting).text().contains("Cancelled. A flood at the office."));
        WebPage again = two.minas().open(meeting + "/replacement");
        Pages.assertSound(again);
        assertFalse(again.body().contains("action=\"" + two.minas().visit() + meeting + "/replacement"), again::body);
    }

    @Test
    void a_meeting_ahead_cannot_be_missed_and_a_past_one_can_be_put_right() {
        two.plan();
        String meeting = two.first();
        Form ahead = two.minas().open(meeting).form("/end").with("reason", "Nobody came");
        for (String end : List.of("missed", "held")) {
            WebPage refused = two.minas().submit(ahead.with("end", end));
            assertEquals(409, refused.status());
            Pages.assertSound(refused);
            assertTrue(refused.text().contains("still ahead"), refused::text);
            assertTrue(refused.body().contains("Nobody came"), "what was written is kept");
        }
        two.past(meeting, 3);
        assertTrue(
                two.minas().open(Meeters.PLACE).text().contains("Nobody has said yet"),
                two.minas().page()::text);
        Form past = two.minas().open(meeting).form("/end");
        Pages.assertSound(two.minas().page());
        assertEquals(422, two.minas().submit(past).status());
        Pages.assertSound(two.minas().page());
        two.minas().submit(past.with("end", "missed").with("reason", "Nobody came"));
        two.sanas().submit(two.sanas().open(meeting).form("/end").with("end", "held"));
        assertEquals(List.of("PLANNED", "MISSED", "HELD"), two.changes(meeting, "act"));
        assertEquals("", two.meetings("reason").get(0));
        Pages.assertSound(two.sanas().open(two.yearPath()));
        assertTrue(two.sanas().page().text().contains("Earlier meetings"));
        two.sanas().open("/leave");
        assertEquals(409, two.sanas().post(meeting + "/move", moveFields()).status());
    }

    @Test
    void a_form_with_mistakes_changes_nothing_and_gives_everything_back() {
        LocalDate day = LocalDate.now().plusDays(9);
        Form form = two.planned(two.sanas(), day);
        for (Form wrong : List.of(
                form.with("time", "25:00"),
                form.with("time", "late"),
                form.with("minutes", "9"),
                form.with("minutes", "x"),
                form.with("frequency", "DAILY"),
                form.with("place", "p".repeat(201)),
                form.with("on-month", "13"),
                form.with("on-year", "2020"),
                form.with("on-year", "2199"),
                form.with("on-year", "9999"),
                form.without("frequency"))) {
            WebPage again = two.sanas().submit(wrong);
            assertEquals(422, again.status(), wrong::encoded);
            Pages.assertSound(again);
            assertTrue(again.title().startsWith("Error: "), again.title());
            assertEquals(wrong.value("time"), again.form("/plan").value("time"));
        }
        assertEquals(List.of(), two.meetings("id"));
        two.plan();
        String meeting = two.first();
        Form move = two.sanas().open(meeting).form("/move");
        WebPage past = two.sanas()
                .submit(Meeters.on(move, LocalDate.now().minusDays(1)).with("place", "Kept"));
        assertEquals(422, past.status());
        Pages.assertSound(past);
        assertEquals("Kept", past.form("/move").value("place"));
        assertEquals(422, two.sanas().submit(move.with("on-year", "9999")).status());
        Pages.assertSound(two.sanas().page());
        assertEquals(List.of("PLANNED"), two.changes(meeting, "act"));
    }

    @Test
    void nobody_but_the_two_knows_of_a_meeting_and_not_even_they_once_it_has_ended() {
        two.plan();
        String meeting = two.first();
        LaunchClient stranger = stage.inside(stage.town().newSupervisor(), "");
        Meeters others = Meeters.at(stage);
        LaunchClient foreign = LaunchClient.inFrame();
        LmsPerson there = stage.otherTown().newSupervisor();
        foreign.launch(stage.otherLms().launch(there));
        for (LaunchClient other : List.of(stranger, others.sanas(), others.minas(), Leads.lead(stage), foreign)) {
            hidden(other, meeting);
        }
        WebPage unknown = stranger.open(Meeters.PLACE + "/00000000-0000-4000-8000-000000000001");
        assertEquals(told(unknown), told(stranger.open(meeting)));
        assertEquals(200, two.sanas().open(meeting).status());
        String address = Feeds.make(two.sanas());
        assertTrue(Feeds.read(stage, address).body().contains("BEGIN:VEVENT"));
        LaunchClient lead = Leads.anotherVisit(stage);
        String end = "/people/" + Persons.idOf(stage, two.sana()) + "/relationships/" + two.pair();
        lead.submit(lead.open(end).form("/end"));
        hidden(two.sanas(), meeting);
        hidden(two.minas(), meeting);
        assertFalse(Feeds.read(stage, address).body().contains("BEGIN:VEVENT"));
        assertFalse(two.sanas().open(Meeters.PLACE).text().contains(two.mina().name()));
        assertEquals(12, two.meetings("id").size());
        LaunchClient sanas = two.sanas();
        String kept = new String(
                sanas.download(sanas.open("/everything").form("/everything/file"))
                        .body(),
                java.nio.charset.StandardCharsets.UTF_8);
        assertTrue(kept.contains(two.pair()), "that they met stays theirs");
        assertFalse(kept.contains("The quiet room"), "what the two wrote is closed to both");
    }

    @Test
    void days_away_are_left_out_and_told_to_nobody() {
        LocalDate first = LocalDate.now().plusDays(30);
        String place = Meeters.PLACE + "/leave";
        Form form = two.minas().open(place).form(place);
        Pages.assertSound(two.minas().page());
        Form days = days(days(form, "from", first), "to", first.plusDays(5));
        assertEquals(
                422, two.minas().submit(days(days, "to", first.minusDays(1))).status());
        Pages.assertSound(two.minas().page());
        assertEquals(422, two.minas().submit(days.with("to-month", "0")).status());
        two.minas().submit(days);
        assertEquals(200, two.minas().submit(days).status());
        Pages.assertSound(two.minas().page());
        two.sanas().submit(two.planned(two.sanas(), first));
        LocalDate on = LocalDate.parse(two.meetings("on_day").get(0));
        assertTrue(on.isAfter(first.plusDays(5)), on::toString);
        two.sanas().open(two.yearPath());
        assertTrue(
                two.sanas().page().text().contains("One of you is away"),
                two.sanas().page()::text);
        assertEquals(
                1,
                two.minas().open(place).forms().stream()
                        .filter(each -> each.action().getPath().endsWith("/removal"))
                        .count());
        Form remove = two.minas().page().form("/removal");
        two.minas().submit(days(days(two.minas().page().form(place), "from", on), "to", on));
        assertTrue(
                two.sanas().open(two.yearPath()).text().contains("away on this day now"),
                two.sanas().page()::text);
        String path = remove.action().getPath().replaceFirst("^/v/[^/]+", "");
        two.sanas().open(place);
        assertEquals(404, two.sanas().post(path, Map.of()).status());
        assertEquals(200, two.minas().submit(remove).status());
        assertEquals(
                1,
                stage.rows()
                        .count(
                                "select count(*) from meeting_leave where person_id = ?::uuid",
                                Persons.idOf(stage, two.mina())));
    }

    @Test
    void a_calendar_reads_title_time_and_place_at_an_address_that_can_be_taken_back() {
        two.plan();
        two.minas().submit(two.minas().open(two.first()).form("/end").with("reason", "A private reason"));
        LaunchClient browser = two.sanas();
        Pages.assertSound(browser.open(Meeters.PLACE + "/feed"));
        String address = Feeds.make(browser);
        Pages.assertSound(browser.page());
        WebPage feed = Feeds.read(stage, address);
        assertEquals(200, feed.status());
        assertTrue(feed.header("Content-Type").startsWith("text/calendar"), feed.header("Content-Type"));
        assertEquals(12, feed.body().split("BEGIN:VEVENT", -1).length - 1);
        assertTrue(feed.body().contains("LOCATION:The quiet room"), feed::body);
        assertTrue(feed.body().contains("STATUS:CANCELLED"), feed::body);
        for (String private_ : List.of(two.sana().name(), two.mina().name(), "A private reason")) {
            assertFalse(feed.body().contains(private_), private_);
        }
        assertEquals(List.of(), stage.rows().columnsHolding(Feeds.secret(address)));
        assertFalse(browser.open(Meeters.PLACE + "/feed").body().contains(Feeds.secret(address)), "shown twice");
        Pages.assertSound(browser.page());
        String second = Feeds.make(browser);
        assertEquals(404, Feeds.read(stage, address).status());
        assertEquals(200, Feeds.read(stage, second).status());
        char last = second.charAt(second.length() - 6);
        String forged = second.replace(last + "k.ics", last + "j.ics").replaceFirst("/calendar/....", "/calendar/AAAA");
        assertEquals(404, Feeds.read(stage, forged).status());
        browser.submit(browser.open(Meeters.PLACE + "/feed").form("/feed/end"));
        assertEquals(404, Feeds.read(stage, second).status());
        WebPage file = browser.open(Meeters.PLACE + "/" + two.meetings("id").get(1) + "/calendar.ics");
        assertEquals(200, file.status());
        assertEquals(1, file.body().split("BEGIN:VEVENT", -1).length - 1);
    }

    @Test
    void pages_of_meetings_take_few_statements_however_many_there_are() {
        two.plan();
        List<String> paths = List.of(Meeters.PLACE, two.yearPath(), two.first(), two.planPath());
        List<Integer> few = paths.stream().map(this::statements).toList();
        stage.rows().change("""
            insert into meeting select organisation_id, gen_random_uuid(), relationship_id, person_id, supporter_id,
                   plan_version, due_on, on_day + n, minute_of_day, minutes, place, rule, note, state, reason, replaces,
                   is_open, made_at, changed_by, changed_at, version
              from meeting, generate_series(1, 5) n where relationship_id = ?::uuid\
            """, two.pair());
        List<Integer> many = paths.stream().map(this::statements).toList();
        System.out.println("SQL statements of meetings, year, meeting and plan: " + few + ", with sixty more: " + many);
        assertEquals(few, many);
        assertTrue(many.stream().allMatch(number -> number <= STATEMENTS_MAX), many::toString);
    }

    @Test
    void home_tells_of_a_meeting_that_is_near() {
        LocalDate day = LocalDate.now().plusDays(9);
        two.sanas().submit(two.planned(two.sanas(), day).with("frequency", "WEEKLY"));
        WebPage home = two.minas().open("/");
        assertTrue(home.text().matches("(?s).*Supervision on .* at 09:30.*"), home::text);
        assertEquals("200", String.valueOf(two.minas().open(two.first()).status()));
    }

    private int statements(String path) {
        return StatementsHttpIT.count(stage, two.sanas(), path);
    }

    private static void hidden(LaunchClient other, String meeting) {
        for (String path : List.of(meeting, meeting + "/replacement", meeting + "/calendar.ics")) {
            assertEquals(404, other.open(path).status(), path);
        }
        other.open("/leave");
        for (String path : List.of(meeting + "/move", meeting + "/end", meeting + "/replacement")) {
            other.open("/leave");
            assertEquals(404, other.post(path, moveFields()).status(), path);
        }
    }

    private static String told(WebPage page) {
        return page.status() + page.text().replaceAll("reference: \\w+", "").replaceAll("\\d\\d:\\d\\d", "");
    }

    private static Map<String, String> moveFields() {
        LocalDate day = LocalDate.now().plusDays(50);
        return Map.of(
                "on-day", String.valueOf(day.getDayOfMonth()),
                "on-month", String.valueOf(day.getMonthValue()),
                "on-year", String.valueOf(day.getYear()),
                "time", "10:00",
                "minutes", "60",
                "place", "Anywhere",
                "end", "cancelled",
                "reason", "Because",
                "version", "1");
    }

    private static Form days(Form form, String name, LocalDate day) {
        return form.with(name + "-day", String.valueOf(day.getDayOfMonth()))
                .with(name + "-month", String.valueOf(day.getMonthValue()))
                .with(name + "-year", String.valueOf(day.getYear()));
    }
}
