package org.waymark.reflection.web;

import java.util.ArrayList;
import java.util.List;
import org.waymark.reflection.OverviewSummary;
import org.waymark.web.Choice;
import org.waymark.web.Field;
import org.waymark.web.Shell;

/** The log, and a form to begin an entry. */
public record OverviewPage(OverviewSummary summary) {
    static final String ABOUT = "about";

    public Field about() {
        return Field.of(ABOUT, "");
    }

    /** What an entry can be about. */
    public List<Choice> choices(Shell shell) {
        List<Choice> choices = new ArrayList<>(List.of(Choice.of("", shell.text("reflection.overview.free"))));
        summary.tasks()
                .forEach(task -> choices.add(Choice.of(
                        String.valueOf(task.sessionNumber()),
                        shell.text(
                                "reflection.overview.task",
                                task.sessionNumber(),
                                task.session().title()))));
        return choices;
    }
}
