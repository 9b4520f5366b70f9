package org.waymark.outside;

import java.util.Map;
import org.waymark.practice.Form;
import org.waymark.practice.client.LaunchClient;
import org.waymark.practice.client.WebPage;

/** A supervisee and a supervisor with the record of a meeting, in browsers without scripts. */
final class Recorders {
    private final Stage stage;
    private final Meeters pair;
    private final String meeting;
    private String record;

    private Recorders(Stage stage, Meeters pair, String meeting) {
        this.stage = stage;
        this.pair = pair;
        this.meeting = meeting;
    }

    /** Two new people whose first meeting was some days ago, or is still ahead for a negative number. */
    static Recorders at(Stage stage, int daysAgo) {
        Meeters pair = Meeters.at(stage).plan();
        String meeting = pair.first();
        pair.past(meeting, daysAgo);
        return new Recorders(stage, pair, meeting);
    }

    /** One of their meetings, as if it had been so many days ago. */
    static Recorders of(Stage stage, Meeters pair, String meeting, int daysAgo) {
        pair.past(meeting, daysAgo);
        return new Recorders(stage, pair, meeting);
    }

    /** The same two at the meeting after that one, a day later. */
    Recorders next() {
        String second = Meeters.PLACE + "/" + pair.meetings("id").get(1);
        stage.rows()
                .change(
                        "update meeting set on_day = (select on_day + 1 from meeting where id = ?::uuid) where id = ?::uuid",
                        meeting.replaceFirst(".*/", ""),
                        second.replaceFirst(".*/", ""));
        return new Recorders(stage, pair, second);
    }

    Recorders begun() {
        record = begin(supervisor());
        return this;
    }

    String begin(LaunchClient browser) {
        WebPage page = Agreers.settled(browser.submit(browser.open(meeting).form("/record")));
        return page.address().getPath().replaceFirst("^/v/[^/]+", "");
    }

    /** The supervisor has written this about the cases, and an action for the supervisee. */
    Recorders written(String cases, String action) {
        Form form = supervisor().open(record + "/write").form("/write");
        Agreers.settled(supervisor()
                .submit(form.with("text.cases", cases)
                        .with("picked.work.workload", "yes")
                        .with("text.work", "Too many visits")
                        .with("text.focus", "Fewer visits")));
        Agreers.settled(act(action, "supervisee"));
        return this;
    }

    WebPage act(String action, String whose) {
        return supervisor()
                .submit(supervisor()
                        .open(record)
                        .form("/actions")
                        .with("action", action)
                        .with("whose", whose));
    }

    Recorders shared() {
        Agreers.settled(supervisor().submit(supervisor().open(record).form("/share")));
        return this;
    }

    Recorders agreed() {
        Agreers.settled(supervisee().submit(supervisee().open(record).form("/agreement")));
        return this;
    }

    Recorders presented() {
        Agreers.settled(supervisee().submit(supervisee().open(record).form("/presentation")));
        return this;
    }

    Recorders sealed() {
        Agreers.settled(sign(supervisee(), pair.sana().name()));
        Agreers.settled(sign(supervisor(), pair.mina().name()));
        return this;
    }

    Form signing(LaunchClient browser, String name) {
        return browser.open(paper() + "/sign").form("/sign").with("name", name).with("confirmed.yes", "yes");
    }

    WebPage sign(LaunchClient browser, String name) {
        return browser.submit(signing(browser, name));
    }

    WebPage write(LaunchClient browser, String key, String text) {
        return browser.submit(browser.open(record + "/write").form("/write").with("text." + key, text));
    }

    WebPage point(LaunchClient browser, String text) {
        return browser.submit(browser.open(record).form("/agenda").with("point", text));
    }

    LaunchClient supervisee() {
        return pair.sanas();
    }

    LaunchClient supervisor() {
        return pair.minas();
    }

    Meeters pair() {
        return pair;
    }

    String meeting() {
        return meeting;
    }

    String path() {
        return record;
    }

    String id() {
        return record.replaceFirst(".*/", "");
    }

    String state() {
        return stage.rows()
                .texts("select state from session_record where id = ?::uuid", id())
                .get(0);
    }

    /** Address of the paper that was presented last. */
    String paper() {
        return "/records/papers/"
                + stage.rows()
                        .texts(
                                "select id from record_paper where thing_id = ?::uuid order by presented_at desc limit 1",
                                id())
                        .get(0);
    }

    /** What a page's script sends to save one item. */
    WebPage typed(LaunchClient browser, Form page, String key, String text) {
        return browser.post(
                record + "/notes",
                Map.of(
                        "form",
                        page.value("form"),
                        "version." + key,
                        page.value("version." + key),
                        "text." + key,
                        text));
    }
}
