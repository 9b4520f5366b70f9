package org.waymark.outside;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.practice.Form;
import org.waymark.practice.client.LaunchClient;
import org.waymark.practice.client.WebPage;

/**
 * Everything a supervisor can have here, made by the pages, each text with a canary of its own. What stands in it before
 * it is shared and what is written afterwards are two steps.
 */
final class FilledRoom {
    private static final String QUESTION = "text.s04-introduction-question";

    private final Stage stage;
    private final String who;
    private final String id;
    private final LaunchClient browser;
    private final Map<String, String> names = new LinkedHashMap<>();

    /** @param who a word of letters for this person's canaries */
    FilledRoom(Stage stage, String who, String id, LaunchClient browser) {
        this.stage = stage;
        this.who = who;
        this.id = id;
        this.browser = browser;
        names.put(who, id);
    }

    /** Names of things and their ids. */
    Map<String, String> names() {
        return names;
    }

    String canary(String thing) {
        return Canaries.of(who, thing);
    }

    /** Address of the page of a thing. */
    String path(String thing) {
        return switch (thing) {
            case "point" -> "/self-assessment/points/" + names.get(thing);
            case "goal" -> "/development/goals/" + names.get(thing);
            case "entry", "binned" -> "/reflection/entries/" + names.get(thing);
            case "piece" -> "/reflection/pieces/" + names.get(thing);
            case "evidence" -> "/evidence/things/evidence-note/" + names.get(thing);
            default -> throw new IllegalArgumentException(thing);
        };
    }

    FilledRoom fill() {
        programme();
        assessment();
        plan();
        reflection();
        evidence();
        return this;
    }

    private void programme() {
        Form first = form("/programme/4", "/parts/introduction");
        Form second = form("/programme/4", "/parts/introduction");
        submit(first.with(QUESTION, text("words")));
        browser.submit(second.with(QUESTION, text("kept")));
        name("kept", "kept_text", "true");
        List.of("self-assessment", "development-plan", "critical-reflection", "action-log", "self-assessment")
                .forEach(home -> {
                    Form jots = form("/programme/4", "/jots");
                    submit(jots.with(Desk.jotBox(jots), text("jot" + home.substring(0, 3)))
                            .with("home", home));
                });
        names.put("removed", ids("jot", "home = 'SELF_ASSESSMENT'").get(0));
        submit(form("/programme/4", "/jots/" + names.get("removed") + "/removal"));
        names.put("jot", ids("jot", "home = 'SELF_ASSESSMENT'").get(1));
        names.put("action", ids("plan_item", "kind = 'ACTION'").get(0));
    }

    private void assessment() {
        submit(form("/self-assessment/2", "/self-assessment/2")
                .with("level", "2")
                .with("text.area-2", text("point")));
        name("point", "assessment_point", "true");
    }

    private void plan() {
        for (String kind : List.of("goals", "actions", "objective-support", "goal-support")) {
            String path = "/development/" + kind + "/new";
            submit(form(path, path)
                    .with("text.new." + kind, text(kind.replace("-", "")))
                    .with("timescale", text("when"))
                    .with("done-by", text("whom")));
        }
        name("goal", "plan_item", "kind = 'GOAL' and text like '%goals%'");
        name("support", "plan_item", "kind = 'OBJECTIVE_SUPPORT'");
        name("help", "plan_item", "kind = 'GOAL_SUPPORT'");
        name("deed", "plan_item", "kind = 'ACTION' and text like '%actions%'");
        submit(form("/development/heading", "/development/heading")
                .with("reviewer", canary("reviewer"))
                .with("team", canary("team")));
    }

    private void reflection() {
        submit(form("/reflection", "/reflection/entries"));
        names.put("spare", ids("reflection_text", "kind = 'ENTRY'").get(0));
        names.put("entry", ids("reflection_text", "kind = 'ENTRY'").get(1));
        write("entry", "entryone");
        write("entry", "entrytwo");
        submit(form("/reflection", "/reflection/entries"));
        names.put("binned", ids("reflection_text", "kind = 'ENTRY'").get(2));
        write("binned", "binned");
        browser.open("/leave");
        settled(browser.post("/reflection/removed/" + names.get("binned"), Map.of()));
        submit(form("/reflection", "/reflection/pieces"));
        name("piece", "reflection_text", "kind = 'PIECE'");
        write("piece", "pieceone");
        submit(form(path("piece") + "/choice", "/choice/entries/" + names.get("entry")));
    }

    private void evidence() {
        LocalDate today = LocalDate.of(2026, 3, 2);
        submit(Diary.on(
                form("/evidence/notes/new", "/evidence/notes/new")
                        .with("source", "other")
                        .with("line", text("dated")),
                today));
        names.put(
                "evidence",
                stage.rows()
                        .texts("select id from evidence_note where owner_id = ?::uuid", id)
                        .get(0));
        String thread = path("evidence");
        browser.open("/leave");
        settled(browser.post(thread + "/areas", Map.of("evidence-area", "3", "evidence-why", text("why"))));
        submit(form(thread + "/links/new", "/links")
                .with("to", "goal/" + names.get("goal"))
                .with("why", text("linked")));
        names.put(
                "link",
                stage.rows()
                        .texts("select id from evidence_link where owner_id = ?::uuid", id)
                        .get(0));
    }

    /** Goes on writing what may have been shared: nobody was given these versions. */
    void later() {
        submit(form(path("point"), path("point")).with("text.area-2", text("pointlater")));
        String goal = path("goal");
        submit(form(goal, goal).with("text.edit." + names.get("goal"), text("goallater")));
        submit(form(goal, goal + "/reviews").with("text.review." + names.get("goal"), text("review")));
        write("entry", "entrylater");
        write("piece", "piecelater");
    }

    private void write(String thing, String canary) {
        String path = path(thing);
        submit(form(path, path).with(Logbook.field(path), text(canary)));
    }

    private String text(String thing) {
        return canary(thing) + " was here.";
    }

    private Form form(String page, String action) {
        return browser.open(page).form(action);
    }

    private void submit(Form form) {
        settled(browser.submit(form));
    }

    private void settled(WebPage answer) {
        if (answer.status() != 200) {
            throw new AssertionError(who + " could not: " + answer.status() + " " + answer.text());
        }
    }

    private void name(String name, String table, String which) {
        names.put(name, ids(table, which).get(0));
    }

    private List<String> ids(String table, String which) {
        String order =
                switch (table) {
                    case "kept_text" -> "kept_at";
                    case "jot" -> "jotted_at";
                    default -> "made_at";
                };
        return stage.rows()
                .texts(
                        "select id from " + table + " where person_id = ?::uuid and " + which + " order by " + order,
                        id);
    }
}
