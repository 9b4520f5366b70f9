package org.waymark.outside;

import java.time.LocalDate;
import java.util.List;
import org.waymark.practice.Form;
import org.waymark.practice.LmsPerson;
import org.waymark.practice.client.LaunchClient;

/** An owner who has written something everywhere in the portfolio, by its forms, and a reader who comments on it. */
record Furnished(Stage stage, LmsPerson owner, LmsPerson reader) {
    static Furnished on(Stage stage) {
        MentorView pair = MentorView.pair(stage);
        Furnished furnished = new Furnished(stage, pair.diary().person(), pair.mentor());
        furnished.write(pair);
        return furnished;
    }

    private void write(MentorView pair) {
        Desk desk = Desk.at(stage, 4, owner);
        desk.write("introduction", "s04-introduction-question", "A note");
        for (String home : List.of("self-assessment", "development-plan", "critical-reflection", "action-log")) {
            desk.keep("Kept", home);
        }
        desk.press("follow-up", "done");
        Diary diary = pair.diary();
        diary.add(2, 2, "A slip");
        String point = diary.latestPoint();
        diary.browser().submit(diary.browser().open(point).form(point).with(Diary.box(point), "A sentence. Another."));
        pair.give(pair.ask(2, false), 3, "I see more");
        Planner planner = Planner.of(stage, owner);
        String goal = planner.goal("A goal");
        planner.reword(goal, "A goal in other words");
        planner.review(goal, "How it went");
        String action = planner.action("An action");
        planner.browser()
                .submit(planner.browser()
                        .open("/development/heading")
                        .form("/development/heading")
                        .with("reviewer", "A reviewer")
                        .with("team", "A team"));
        Logbook log = Logbook.of(stage, owner);
        String entry = log.begin();
        log.write(entry, "A title\n\nWords.");
        log.write(entry, "A title\n\nOther words.");
        String piece = log.piece();
        log.write(piece, "A piece");
        Binder binder = Binder.of(stage, owner);
        String note = binder.note("feedback", "A line", LocalDate.of(2026, 3, 2));
        String other = binder.note("other", "Another", LocalDate.of(2026, 3, 3));
        binder.place(note, 3, "Because");
        binder.link(note, other, "Because");
        binder.browser().submit(binder.browser().open(note).form("/areas/3/showcase"));
        for (String shared : List.of(point, goal, action, entry, piece)) {
            Opening.shared(stage, log.browser(), shared, reader);
        }
        comment(point);
        Form late = Desk.at(stage, 4, owner).form("introduction").with("text.s04-introduction-question", "Late");
        LaunchClient lost = stage.inside(owner, "");
        Visits.end(stage, owner);
        lost.submit(late);
    }

    private void comment(String point) {
        var readers = stage.inside(reader, "");
        var page = readers.open(point);
        readers.submit(page.form("/comments").with("sentence", "0").with(Opening.commentBox(page), "A comment"));
        var owners = stage.inside(owner, "");
        var form = owners.open(point).form("/replies");
        String box = form.fields().stream()
                .map(field -> field.name())
                .filter(name -> name.startsWith("text.reply-"))
                .findFirst()
                .orElseThrow();
        owners.submit(form.with(box, "An answer"));
    }
}
