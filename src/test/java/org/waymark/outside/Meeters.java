package org.waymark.outside;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.waymark.practice.Form;
import org.waymark.practice.LmsPerson;
import org.waymark.practice.client.LaunchClient;
import org.waymark.practice.client.WebPage;

/** A supervisee and a supervisor whom a lead made so, and their meetings, in browsers without scripts. */
final class Meeters {
    static final String PLACE = "/supervision/meetings";

    private final Stage stage;
    private final LmsPerson sana;
    private final LmsPerson mina;
    private final LaunchClient sanas;
    private final LaunchClient minas;
    private final String pair;

    private Meeters(Stage stage, LmsPerson sana, LmsPerson mina, String pair) {
        this.stage = stage;
        this.sana = sana;
        this.mina = mina;
        this.sanas = stage.inside(sana, "");
        this.minas = stage.inside(mina, "");
        this.pair = pair.isEmpty() ? relate(stage, sana, mina) : pair;
    }

    static Meeters at(Stage stage) {
        return new Meeters(stage, stage.town().newSupervisor(), stage.town().newSupervisor(), "");
    }

    /** Two who are a pair already. */
    static Meeters of(Stage stage, LmsPerson person, LmsPerson supporter, String pair) {
        return new Meeters(stage, person, supporter, pair);
    }

    /** A lead says that one supervises the other. @return the id of that */
    static String relate(Stage stage, LmsPerson person, LmsPerson supporter) {
        LaunchClient lead = Leads.anotherVisit(stage);
        String place = "/people/" + Persons.idOf(stage, person);
        String id = Persons.idOf(stage, supporter);
        lead.open(place + "/relationships/new");
        WebPage told = lead.post(
                place + "/relationships", Map.of("name", supporter.name(), "kind", "SUPERVISOR", "supporter", id));
        if (told.status() != 200) {
            throw new AssertionError(told.text());
        }
        return stage.rows()
                .texts(
                        "select id from relationship where supporter_id = ?::uuid and person_id = ?::uuid"
                                + " and kind = 'SUPERVISOR' and until is null",
                        id,
                        Persons.idOf(stage, person))
                .get(0);
    }

    LmsPerson sana() {
        return sana;
    }

    LmsPerson mina() {
        return mina;
    }

    LaunchClient sanas() {
        return sanas;
    }

    LaunchClient minas() {
        return minas;
    }

    String pair() {
        return pair;
    }

    String yearPath() {
        return PLACE + "/pairs/" + pair;
    }

    String planPath() {
        return yearPath() + "/plan";
    }

    /** The form of twelve months, filled from a first day. */
    Form planned(LaunchClient browser, LocalDate first) {
        return on(browser.open(planPath()).form("/plan"), first)
                .with("time", "09:30")
                .with("minutes", "90")
                .with("place", "The quiet room");
    }

    /** Twelve months from the first Wednesday at least three weeks from now. */
    Meeters plan() {
        LocalDate first = LocalDate.now().plusWeeks(3);
        while (first.getDayOfWeek().getValue() != 3) {
            first = first.plusDays(1);
        }
        WebPage year = sanas.submit(planned(sanas, first));
        if (year.status() != 200) {
            throw new AssertionError(year.text());
        }
        return this;
    }

    static Form on(Form form, LocalDate day) {
        return form.with("on-day", String.valueOf(day.getDayOfMonth()))
                .with("on-month", String.valueOf(day.getMonthValue()))
                .with("on-year", String.valueOf(day.getYear()));
    }

    /** One column of all meetings of the pair, by day. */
    List<String> meetings(String column) {
        return stage.rows()
                .texts(
                        "select " + column + "::text from meeting where relationship_id = ?::uuid"
                                + " and state <> 'REPLACED' order by on_day, id",
                        pair);
    }

    /** Address of the first meeting. */
    String first() {
        return PLACE + "/" + meetings("id").get(0);
    }

    /** One column of what the first meeting was after each change. */
    List<String> changes(String meeting, String column) {
        return stage.rows()
                .texts(
                        "select " + column + "::text from meeting_change where meeting_id = ?::uuid order by version",
                        meeting.replaceFirst(".*/", ""));
    }

    /** As if the day of the meeting had been so many days ago. */
    void past(String meeting, int days) {
        stage.rows()
                .change(
                        "update meeting set on_day = current_date - ?::int where id = ?::uuid",
                        days,
                        meeting.replaceFirst(".*/", ""));
    }

    /** A lead says that the one supervises the other no more. */
    void part() {
        LaunchClient lead = Leads.anotherVisit(stage);
        String ending = "/people/" + Persons.idOf(stage, sana) + "/relationships/" + pair;
        lead.open(ending);
        Agreers.settled(lead.post(ending + "/end", Map.of()));
    }
}
