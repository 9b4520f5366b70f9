package org.waymark.outside;

import java.util.List;
import org.waymark.practice.Form;
import org.waymark.practice.LmsPerson;
import org.waymark.practice.client.LaunchClient;
import org.waymark.practice.client.WebPage;

/** A supervisor, their mentor, and a question between them, by the pages and without scripts. */
final class MentorView {
    private static final String LATEST = "select a.id from assessment_asked a where a.owner_id = cast(? as uuid)"
            + " order by a.asked_at desc, a.area desc";

    private final Stage stage;
    private final Diary diary;
    private final LmsPerson mentor;
    private final LaunchClient mentors;

    private MentorView(Stage stage) {
        this.stage = stage;
        this.diary = Diary.of(stage);
        this.mentor = stage.town().newSupervisor();
        this.mentors = stage.inside(mentor, "");
    }

    /** Two people of whom a lead has made one the mentor of the other. */
    static MentorView pair(Stage stage) {
        MentorView pair = new MentorView(stage);
        LaunchClient lead = Leads.lead(stage);
        WebPage choice = lead.submit(
                lead.open(pair.place() + "/relationships/new").form("/found").with("name", pair.mentor.name()));
        lead.submit(choice.form("/relationships")
                .with("kind", "MENTOR")
                .with("supporter", Persons.idOf(stage, pair.mentor)));
        return pair;
    }

    /** A lead ends it. */
    void end() {
        LaunchClient lead = Leads.lead(stage);
        String id = stage.rows()
                .texts(
                        "select id from relationship where person_id = cast(? as uuid) and until is null",
                        Persons.idOf(stage, diary.person()))
                .get(0);
        lead.open(place() + "/relationships/" + id);
        lead.submit(lead.page().form("/end"));
    }

    private String place() {
        return "/people/" + Persons.idOf(stage, diary.person());
    }

    Diary diary() {
        return diary;
    }

    LmsPerson mentor() {
        return mentor;
    }

    LaunchClient owner() {
        return diary.browser();
    }

    LaunchClient mentors() {
        return mentors;
    }

    Form question(int area, boolean isHidden) {
        Form form = owner().open("/self-assessment/views/new?area=" + area).form("/self-assessment/views/new");
        return isHidden ? form.with("hidden", "yes") : form;
    }

    /** The owner asks. @return address of the question */
    String ask(int area, boolean isHidden) {
        owner().submit(question(area, isHidden));
        return latest();
    }

    String latest() {
        return "/self-assessment/views/"
                + stage.rows()
                        .texts(LATEST, Persons.idOf(stage, diary.person()))
                        .get(0);
    }

    /** The mentor's form, filled in. */
    Form filled(String path, int level, String words, String evidence) {
        String id = Opening.id(path);
        return mentors.open(path)
                .form(path)
                .with("level", String.valueOf(level))
                .with("text.view." + id, words)
                .with("text.seen." + id, evidence);
    }

    WebPage give(String path, int level, String words) {
        return mentors.submit(filled(path, level, words, "I sat in on their team meeting"));
    }

    List<String> said(String column) {
        return stage.rows()
                .texts(
                        "select v." + column
                                + "::text from assessment_view v join assessment_asked a on a.id = v.asked_id"
                                + " where a.owner_id = cast(? as uuid) order by a.asked_at, v.version",
                        Persons.idOf(stage, diary.person()));
    }
}
