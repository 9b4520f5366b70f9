package org.waymark.practice.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.waymark.practice.Form;
import org.waymark.practice.client.LaunchClient;
import org.waymark.practice.client.WebPage;

/** One made-up supervisor's development plan, written with the forms everybody has. */
final class SupervisorPlan {
    /**
     * A goal and what hangs from it.
     *
     * @param first   how it was put first; reworded later
     * @param review  a look back
     * @param learned what came of it, where it is closed
     */
    private record Goal(
            String first,
            String words,
            String timescale,
            String action,
            String support,
            String review,
            String learned) {}

    private static final List<Goal> GOALS = List.of(
            new Goal(
                    "Talk less in supervision.",
                    "Leave at least half of each supervision to the person I supervise.",
                    "By the end of June",
                    "Ask Tomasz to sit in once and note who speaks when.",
                    "A colleague who watches one session and tells me straight",
                    "Tomasz counted: I spoke for 37 of 60 minutes. I had guessed 20.",
                    "Silence of ten seconds feels like a minute to me and like nothing to them."),
            new Goal(
                    "Get better at difficult talks.",
                    "Say what has to change in the same week in which I notice it.",
                    "Within three months",
                    "Write down the first two sentences before the talk with Carys.",
                    "Half a day on feedback, with role play if I must",
                    "Two talks held, one put off for nine days. The one put off was the harder for it.",
                    "The first sentence decides. After it the talk mostly runs by itself."),
            new Goal(
                    "Know more law.",
                    "Name the legal ground in every record of a decision about risk.",
                    "Before the audit in November",
                    "Make a one-page list of the sections we use most.",
                    "An hour with the legal team each quarter",
                    "The list hangs above three desks now. Somebody has already corrected it.",
                    "We knew the law better than our records showed."));
    private static final List<String> OBJECTIVES = List.of(
            "Read-only access to the performance reports, so that I can prepare without asking",
            "A buddy in the hospital team for the new discharge pathway",
            "The in-house course on writing for people who will read their own record");

    private final LaunchClient browser;
    private final int number;
    private final LocalDate today;

    /** @param number which of the supervisors, so that neighbours have other goals in another state */
    SupervisorPlan(LaunchClient browser, int number, LocalDate today) {
        this.browser = browser;
        this.number = number;
        this.today = today;
    }

    /** One to three goals with action and support, one of them perhaps closed. @return every page met on the way */
    List<WebPage> write() {
        List<WebPage> met = new ArrayList<>();
        for (int i = 0; i <= number % 3; i++) {
            goal(met, GOALS.get((number + i) % GOALS.size()), i);
        }
        met.add(browser.submit(fresh("objective-support", OBJECTIVES.get(number % OBJECTIVES.size()))
                .with("timescale", "This quarter")));
        return met;
    }

    private void goal(List<WebPage> met, Goal goal, int place) {
        WebPage page = browser.submit(fresh("goals", goal.first()).with("timescale", goal.timescale()));
        met.add(page);
        String path = page.address().getPath().replaceFirst(".*(?=/development/)", "");
        String id = path.replaceFirst(".*/", "");
        met.add(browser.submit(page.form(path).with("text.edit." + id, goal.words())));
        met.add(browser.submit(
                on(fresh("actions", goal.action()).with("goal", id), today.plusDays(number * 2L + place * 9L - 5))));
        met.add(browser.submit(fresh("goal-support", goal.support()).with("goal", id)));
        if (place < 2) {
            met.add(browser.submit(
                    browser.open(path).form(path + "/reviews").with("text.review." + id, goal.review())));
        }
        if (place == 1) {
            met.add(browser.submit(
                    browser.open(path).form(path + "/end").with("end", "done").with("text.end." + id, goal.learned())));
        }
    }

    private Form fresh(String kind, String text) {
        String path = "/development/" + kind + "/new";
        return browser.open(path).form(path).with("text.new." + kind, text);
    }

    private static Form on(Form form, LocalDate day) {
        return form.with("due-day", String.valueOf(day.getDayOfMonth()))
                .with("due-month", String.valueOf(day.getMonthValue()))
                .with("due-year", String.valueOf(day.getYear()));
    }
}
