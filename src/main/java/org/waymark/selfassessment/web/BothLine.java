package org.waymark.selfassessment.web;

import org.waymark.selfassessment.AskedView;
import org.waymark.selfassessment.Chart;
import org.waymark.selfassessment.ViewWording;
import org.waymark.web.Shell;

/** What owner and mentors said of one area, side by side in one sentence: days and steps, and nothing made of the two. */
public final class BothLine {
    private BothLine() {}

    /** "You said “With support” on 3 May 2027; Mina Patel said “By myself” on 9 May 2027." */
    public static String of(Shell shell, Chart chart, Chart.Row row) {
        String line = row.latest()
                .map(mark ->
                        shell.text("selfassessment.both.you", chart.scale().step(mark.level()), shell.date(mark.on())))
                .orElse("");
        for (Chart.Beside beside : row.beside()) {
            String name = name(shell, beside.name(), beside.tell());
            String step = chart.scale().step(beside.level());
            line = line.isEmpty()
                    ? shell.text("selfassessment.both.one", name, step, shell.date(beside.on()))
                    : shell.text("selfassessment.both.more", line, name, step, shell.date(beside.on()));
        }
        return shell.text("selfassessment.both.end", line);
    }

    /** The mentor's name, or what tells them apart. */
    public static String mentor(Shell shell, AskedView view) {
        return name(shell, view.mentorSigned(), view.mentorMark());
    }

    /** The name under which something was said. */
    public static String signed(Shell shell, AskedView view, ViewWording wording) {
        return name(shell, wording.name(), view.mentorMark());
    }

    /** The owner's name, or what tells them apart. */
    public static String owner(Shell shell, AskedView view) {
        return name(shell, view.ownerName(), view.ownerMark());
    }

    private static String name(Shell shell, String name, String mark) {
        return name.isEmpty() ? shell.text("sharing.readers.nameless", mark) : name;
    }
}
