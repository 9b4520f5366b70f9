package org.waymark.outside;

import java.time.LocalDate;
import java.util.List;
import org.waymark.practice.Form;
import org.waymark.practice.LmsPerson;
import org.waymark.practice.client.LaunchClient;
import org.waymark.practice.client.WebPage;

/** One supervisor and their self-assessment, in a browser without scripts: every step is a form of the page. */
final class Diary {
    private static final String POINTS =
            "select a.%s::text from assessment_point a join person p on p.id = a.person_id where p.name = ?"
                    + " order by a.area, a.on_date, a.made_at";

    private final Stage stage;
    private final LmsPerson person;
    private final LaunchClient browser;

    private Diary(Stage stage, LmsPerson person) {
        this.stage = stage;
        this.person = person;
        this.browser = stage.inside(person, "");
    }

    static Diary of(Stage stage) {
        return new Diary(stage, stage.town().newSupervisor());
    }

    static Diary of(Stage stage, LmsPerson person) {
        return new Diary(stage, person);
    }

    LmsPerson person() {
        return person;
    }

    LaunchClient browser() {
        return browser;
    }

    WebPage look() {
        return browser.open("/self-assessment");
    }

    /** The form of an area as the page shows it. */
    Form form(int area) {
        return browser.open("/self-assessment/" + area).form("/self-assessment/" + area);
    }

    WebPage add(int area, int level, String reason) {
        return browser.submit(filled(area, level, reason));
    }

    WebPage add(int area, int level, String reason, LocalDate on) {
        return browser.submit(on(filled(area, level, reason), on));
    }

    Form filled(int area, int level, String reason) {
        return form(area).with("level", String.valueOf(level)).with("text.area-" + area, reason);
    }

    static Form on(Form form, LocalDate day) {
        return form.with("on-day", String.valueOf(day.getDayOfMonth()))
                .with("on-month", String.valueOf(day.getMonthValue()))
                .with("on-year", String.valueOf(day.getYear()));
    }

    /** One column of all points of this person, by area and day. */
    List<String> points(String column) {
        return stage.rows().texts(POINTS.formatted(column), person.name());
    }

    /** Address of the page of the latest point. */
    String latestPoint() {
        return "/self-assessment/points/"
                + stage.rows()
                        .texts(
                                "select a.id from assessment_point a join person p on p.id = a.person_id where"
                                        + " p.name = ? order by a.made_at desc",
                                person.name())
                        .get(0);
    }

    /** Name of the field in which the reason of a point is put right. */
    static String box(String point) {
        return "text.point." + point.replaceFirst(".*/", "");
    }

    /** Address at which the one jot kept for the self-assessment goes on. */
    String seed() {
        return "/self-assessment/jots/"
                + stage.rows()
                        .texts(
                                "select a.jot_id from assessment_jot a join person p on p.id = a.person_id where"
                                        + " p.name = ?",
                                person.name())
                        .get(0);
    }
}
