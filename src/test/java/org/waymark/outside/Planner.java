package org.waymark.outside;

import java.util.List;
import org.waymark.practice.Form;
import org.waymark.practice.LmsPerson;
import org.waymark.practice.client.LaunchClient;
import org.waymark.practice.client.WebPage;

/** One supervisor and their development plan, in a browser without scripts: every step is a form of the page. */
final class Planner {
    private static final String ITEMS =
            "select coalesce(i.%s::text, '') from plan_item i join person p on p.id = i.person_id where p.name = ?"
                    + " and i.kind = ? order by i.made_at, i.id";

    private final Stage stage;
    private final LmsPerson person;
    private final LaunchClient browser;

    private Planner(Stage stage, LmsPerson person) {
        this.stage = stage;
        this.person = person;
        this.browser = stage.inside(person, "");
    }

    static Planner of(Stage stage) {
        return new Planner(stage, stage.town().newSupervisor());
    }

    static Planner of(Stage stage, LmsPerson person) {
        return new Planner(stage, person);
    }

    LmsPerson person() {
        return person;
    }

    LaunchClient browser() {
        return browser;
    }

    WebPage look() {
        return browser.open("/development");
    }

    /** The form of something new, with its text. */
    Form filled(String kind, String text) {
        return fresh(kind).with("text.new." + kind, text);
    }

    Form fresh(String kind) {
        return browser.open("/development/" + kind + "/new").form("/development/" + kind + "/new");
    }

    /** Writes a goal and returns the address of its page. */
    String goal(String text) {
        browser.submit(filled("goals", text).with("timescale", "By the spring"));
        return latest("GOAL");
    }

    /** Writes an action and returns the address of its page. */
    String action(String text) {
        browser.submit(filled("actions", text));
        return latest("ACTION");
    }

    /** The form in which something is changed, as its page shows it. */
    Form edit(String path) {
        return browser.open(path).form(path);
    }

    WebPage reword(String path, String text) {
        return browser.submit(edit(path).with("text.edit." + id(path), text));
    }

    WebPage review(String path, String text) {
        return browser.submit(browser.open(path).form(path + "/reviews").with("text.review." + id(path), text));
    }

    /** Closes a goal with what was learned. */
    WebPage close(String path, String end, String learned) {
        return browser.submit(
                browser.open(path).form(path + "/end").with("end", end).with("text.end." + id(path), learned));
    }

    /** One column of everything of one kind that this person has, in the order in which it was begun. */
    List<String> items(String kind, String column) {
        return stage.rows().texts(ITEMS.formatted(column), person.name(), kind);
    }

    /** One column of every version, the first one first. */
    List<String> versions(String path, String column) {
        return stage.rows()
                .texts(
                        "select " + column + "::text from plan_change where item_id = ?::uuid order by version",
                        id(path));
    }

    /** Address of what of this kind was begun last. */
    String latest(String kind) {
        List<String> ids = items(kind, "id");
        return (kind.equals("GOAL") ? "/development/goals/" : "/development/actions/") + ids.get(ids.size() - 1);
    }

    static String id(String path) {
        return path.replaceFirst(".*/", "");
    }
}
