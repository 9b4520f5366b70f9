package org.waymark.practice.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.waymark.practice.Form;
import org.waymark.practice.client.LaunchClient;
import org.waymark.practice.client.WebPage;

/** One made-up supervisor's evidence: dated lines, placed in areas and linked, with the forms everybody has. */
final class SupervisorBinder {
    /** A dated line: where it comes from, how long ago, in which area it counts and why. */
    private record Line(String source, int daysAgo, String line, int area, String why) {}

    private static final List<Line> LINES = List.of(
            new Line(
                    "observation",
                    121,
                    "Ros from the north team sat in on a supervision. She counted eleven questions of mine, nine of them closed.",
                    6,
                    "It is the first time that anybody has watched me supervise."),
            new Line(
                    "feedback",
                    97,
                    "A daughter rang to say that the review was the first one in which her father was asked.",
                    1,
                    "It shows whose voice we had been missing."),
            new Line(
                    "supervision",
                    83,
                    "Agreed to bring one record a month that went well.",
                    4,
                    "Looking at good records became a habit from here."),
            new Line(
                    "observation",
                    41,
                    "Ros came again. Fourteen questions, five of them closed, and one long quiet that she liked.",
                    6,
                    "Next to the first visit it shows what changed."),
            new Line(
                    "other",
                    30,
                    "Half a day on writing decisions down, at the county training room.",
                    5,
                    "The three columns that we use now are from this course."),
            new Line(
                    "feedback",
                    16,
                    "One of my four wrote: you told me straight, and I knew what to do on Monday.",
                    7,
                    "I had been vague with the same person in the spring."));

    private final LaunchClient browser;
    private final int number;
    private final LocalDate today;

    /** @param number which of the supervisors, so that no two have the same lines */
    SupervisorBinder(LaunchClient browser, int number, LocalDate today) {
        this.browser = browser;
        this.number = number;
        this.today = today;
    }

    /** Up to six lines, each placed; the two visits of one colleague are linked. @return every page met on the way */
    List<WebPage> fill() {
        List<WebPage> met = new ArrayList<>();
        List<String> kept = new ArrayList<>();
        for (Line line : LINES.subList(0, number % (LINES.size() + 1))) {
            WebPage page = keep(line);
            met.add(page);
            met.add(browser.submit(page.form("/areas")
                    .with("evidence-area", String.valueOf(line.area()))
                    .with("evidence-why", line.why())));
            met.add(browser.submit(browser.page().form("/showcase")));
            kept.add(page.address().getPath().replaceFirst(".*/", ""));
        }
        if (kept.size() > 3) {
            String thread = "/evidence/things/evidence-note/" + kept.get(0);
            Form form = browser.open(thread + "/links/new").form("/links");
            met.add(browser.submit(form.with("to", "evidence-note/" + kept.get(3))
                    .with("why", "The same colleague watched me twice, eleven weeks apart.")));
        }
        return met;
    }

    private WebPage keep(Line line) {
        LocalDate on = today.minusDays(line.daysAgo() + number);
        return browser.submit(browser.open("/evidence/notes/new")
                .form("/evidence/notes/new")
                .with("source", line.source())
                .with("line", line.line())
                .with("on-day", String.valueOf(on.getDayOfMonth()))
                .with("on-month", String.valueOf(on.getMonthValue()))
                .with("on-year", String.valueOf(on.getYear())));
    }
}
