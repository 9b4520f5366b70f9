package org.waymark.outside;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.practice.Form;
import org.waymark.practice.LmsPerson;
import org.waymark.practice.client.LaunchClient;
import org.waymark.practice.client.WebPage;

/** One supervisor and what they placed and linked, in a browser without scripts: every step is a form of the page. */
final class Binder {
    static final UUID NOBODYS = UUID.fromString("00000000-0000-4000-8000-000000000000");

    private static final Pattern CELL =
            Pattern.compile("<td [^>]*data-source=\"([^\"]+)\"><a [^>]*href=\"([^\"]+)\">([^<]+)<");

    private final Stage stage;
    private final LmsPerson person;
    private final Diary diary;

    private Binder(Stage stage, LmsPerson person) {
        this.stage = stage;
        this.person = person;
        this.diary = Diary.of(stage, person);
    }

    static Binder of(Stage stage) {
        return new Binder(stage, stage.town().newSupervisor());
    }

    static Binder of(Stage stage, LmsPerson person) {
        return new Binder(stage, person);
    }

    LmsPerson person() {
        return person;
    }

    Diary diary() {
        return diary;
    }

    LaunchClient browser() {
        return diary.browser();
    }

    /** Keeps a dated line. @return address of its page */
    String note(String source, String line, LocalDate on) {
        Form form = browser().open("/evidence/notes/new").form("/evidence/notes/new");
        WebPage kept = browser().submit(Diary.on(form.with("source", source).with("line", line), on));
        if (kept.status() != 200) {
            throw new AssertionError(kept.text());
        }
        return kept.address().getPath().replaceFirst(".*(/evidence/notes/)", "$1");
    }

    /** Places what that page shows, whatever the page offers. */
    WebPage place(String page, int area, String why) {
        Form form = browser().open("/evidence/things").form("/evidence/things");
        return browser()
                .submit(new Form(form.action().resolve(browser().visit() + threadOf(page) + "/areas"), form.fields())
                        .with("evidence-area", String.valueOf(area))
                        .with("evidence-why", why));
    }

    WebPage link(String page, String other, String why) {
        Form form = browser().open(threadOf(page) + "/links/new").form("/links");
        return browser()
                .submit(form.with("to", threadOf(other).substring("/evidence/things/".length()))
                        .with("why", why));
    }

    /** The page with everything linked with a dated line. */
    static String threadOf(String note) {
        return note.replace("/evidence/notes/", "/evidence/things/evidence-note/");
    }

    /** The page with everything linked with the one jot. */
    String jot() {
        return "/evidence/things/jot/"
                + stage.rows()
                        .texts(
                                "select j.id from jot j join person p on p.id = j.person_id where p.name = ?",
                                person.name())
                        .get(0);
    }

    /** Where the cells of the matrix lead, without the prefix of the visit. */
    static List<String> cells(WebPage matrix) {
        return CELL.matcher(matrix.body())
                .results()
                .map(cell -> cell.group(2).replaceFirst("^/v/[^/]+", ""))
                .toList();
    }

    /** What a cell of the matrix shows now. */
    String cell(int area, String source) {
        Matcher cells = CELL.matcher(browser().open("/evidence").body());
        List<String> shown = cells.results()
                .filter(cell -> cell.group(1).equalsIgnoreCase(source))
                .map((MatchResult cell) -> cell.group(3).strip())
                .toList();
        return shown.get(area - 1);
    }

    List<String> whys() {
        return stage.rows()
                .texts(
                        "select a.why from evidence_area a join person p on p.id = a.owner_id where p.name = ? order by area",
                        person.name());
    }

    List<String> linkWhys() {
        return stage.rows()
                .texts(
                        "select l.why from evidence_link l join person p on p.id = l.owner_id where p.name = ?",
                        person.name());
    }
}
