package org.waymark.practice.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.waymark.practice.Form;
import org.waymark.practice.client.LaunchClient;
import org.waymark.practice.client.WebPage;

/** One made-up supervisor's self-assessment over half a year, written with the form everybody has. */
final class SupervisorDiary {
    /** For each area what is first written of it, and what months later. */
    private static final List<List<String>> REASONS = List.of(
            List.of(
                    "I know what I stand for. I have not yet said it aloud to the people I supervise.",
                    "We now begin with whose voice is missing. Twice that changed what we did next."),
            List.of(
                    "I go to the practice forum and mostly listen. Influence feels like somebody else's job.",
                    "I took our waiting times to the forum with three examples. Two teams are trying what we suggested."),
            List.of(
                    "I answer questions quickly, and then wonder why the same ones come back.",
                    "I ask first what they would do. Waiting for the answer is still the hard part."),
            List.of(
                    "I read records when something has gone wrong, hardly ever when it has gone well.",
                    "Each month we look at one good record together. People have begun to offer theirs."),
            List.of(
                    "My own reasoning is sound, but I keep it in my head and others cannot follow it.",
                    "We write down what we know, what we think and what we fear, in three columns. It slows us down well."),
            List.of(
                    "People tell me they feel safe with me. I am less sure that they feel stretched.",
                    "I asked each of my four what helps. They gave four different answers, and I had treated all alike."),
            List.of(
                    "I soften things until nobody is sure whether they were asked or told.",
                    "I said plainly what had to change and by when. It was kinder than my hints had been."),
            List.of(
                    "I put off the difficult talks and praise too little in between.",
                    "I wrote down good work for a month. The difficult talk was easier after ten true compliments."));

    private static final int AREAS = 8;
    private static final int FIRST_DAYS_AGO = 176;
    private static final int LAST_DAYS_AGO = 12;

    private final LaunchClient browser;
    private final int number;
    private final LocalDate today;

    /** @param number which of the supervisors, so that no two say the same of the same areas */
    SupervisorDiary(LaunchClient browser, int number, LocalDate today) {
        this.browser = browser;
        this.number = number;
        this.today = today;
    }

    /** Between three and eight areas at first, some of them again later. @return every page met on the way */
    List<WebPage> write() {
        List<WebPage> met = new ArrayList<>();
        int looked = 3 + number % 6;
        for (int i = 0; i < looked; i++) {
            int area = (number + i * 3) % AREAS + 1;
            int first = 1 + (number + area) % 2;
            met.add(point(area, 0, first, today.minusDays(FIRST_DAYS_AGO - number - i * 4L)));
            if (i % 3 != 2) {
                met.add(point(area, 1, first + 1, today.minusDays(LAST_DAYS_AGO + number * 3L + i * 9L)));
            }
        }
        return met;
    }

    private WebPage point(int area, int time, int level, LocalDate on) {
        Form form = browser.open("/self-assessment/" + area).form("/self-assessment/" + area);
        return browser.submit(form.with("level", String.valueOf(level))
                .with("goal", String.valueOf(level + 1))
                .with("text.area-" + area, REASONS.get(area - 1).get(time))
                .with("on-day", String.valueOf(on.getDayOfMonth()))
                .with("on-month", String.valueOf(on.getMonthValue()))
                .with("on-year", String.valueOf(on.getYear())));
    }
}
