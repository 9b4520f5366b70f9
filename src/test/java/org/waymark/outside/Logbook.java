package org.waymark.outside;

import java.util.List;
import org.waymark.practice.Form;
import org.waymark.practice.LmsPerson;
import org.waymark.practice.client.LaunchClient;
import org.waymark.practice.client.WebPage;

/** One supervisor and what they write about their practice, in a browser without scripts. */
final class Logbook {
    private final Stage stage;
    private final LmsPerson person;
    private final LaunchClient browser;

    private Logbook(Stage stage, LmsPerson person) {
        this.stage = stage;
        this.person = person;
        this.browser = stage.inside(person, "");
    }

    static Logbook of(Stage stage) {
        return new Logbook(stage, stage.town().newSupervisor());
    }

    static Logbook of(Stage stage, LmsPerson person) {
        return new Logbook(stage, person);
    }

    LmsPerson person() {
        return person;
    }

    LaunchClient browser() {
        return browser;
    }

    WebPage look() {
        return browser.open("/reflection");
    }

    /** Begins an entry about nothing in particular; its address. */
    String begin() {
        browser.submit(look().form("/reflection/entries"));
        return latest();
    }

    /** Address of the entry begun last. */
    String latest() {
        return "/reflection/entries/" + rows("id", "ENTRY").get(0);
    }

    /** Address of the piece, begun where it was not. */
    String piece() {
        if (rows("id", "PIECE").isEmpty()) {
            browser.submit(look().form("/reflection/pieces"));
        }
        return "/reflection/pieces/" + rows("id", "PIECE").get(0);
    }

    private List<String> rows(String column, String kind) {
        return stage.rows()
                .texts(
                        "select r." + column + "::text from reflection_text r join person p on p.id = r.person_id"
                                + " where p.name = ? and r.kind = ? order by r.made_at desc",
                        person.name(),
                        kind);
    }

    Form form(String path) {
        return browser.open(path).form(path);
    }

    WebPage write(String path, String words) {
        return browser.submit(written(path, words));
    }

    Form written(String path, String words) {
        return form(path).with(field(path), words);
    }

    /** What stands in the field now. */
    String words(String path) {
        return form(path).value(field(path));
    }

    static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    static String prompt(String path) {
        return (path.contains("/pieces/") ? "piece." : "entry.") + id(path);
    }

    static String field(String path) {
        return "text." + prompt(path);
    }

    /** Every version of a text, the first first. */
    List<String> versions(String path) {
        return stage.rows()
                .texts("select words from reflection_version where text_id = ?::uuid order by number", id(path));
    }

    /** Opens a version to somebody for a month, as the page of sharing does. */
    void share(String path, int version, LmsPerson reader) {
        String kind = path.contains("/pieces/") ? "reflection-piece" : "reflection-entry";
        Shares.give(stage, person, reader, kind, id(path), version);
    }
}
