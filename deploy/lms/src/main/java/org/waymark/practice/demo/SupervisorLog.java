package org.waymark.practice.demo;

import java.util.ArrayList;
import java.util.List;
import org.waymark.practice.Form;
import org.waymark.practice.client.LaunchClient;
import org.waymark.practice.client.WebPage;

/** One made-up supervisor's log and, later in the year, their Critical Reflection Piece, written with the forms everybody has. */
final class SupervisorLog {
    /** What is written first, and what stands there a day later. Nobody in it exists. */
    private static final List<List<String>> ENTRIES = List.of(
            List.of(
                    "I said \"leave it with me\" four times this week. Each time the problem came home with me.",
                    "I said \"leave it with me\" four times this week. Each time the problem came home with me.\n\n"
                            + "On Thursday I asked instead: *what would you try first?* There was a long pause. Then a good"
                            + " answer, better than mine would have been."),
            List.of(
                    "A visit went badly and the worker wanted to talk about the form.",
                    "A visit went badly and the worker wanted to talk about the form. I went along with it for ten minutes."
                            + "\n\n## What I missed\n\nThe form was safe ground. I could have said that I noticed it."),
            List.of(
                    "Two people disagreed in the team meeting and I changed the subject.",
                    "Two people disagreed in the team meeting and I changed the subject. I told myself it was for time."
                            + "\n\n- It was not for time.\n- Both came to me afterwards, separately.\n- Next month it goes"
                            + " first on the agenda."),
            List.of(
                    "Somebody new asked why we do joint visits. I did not know.",
                    "Somebody new asked why we do joint visits. I did not know, so I asked three people. I got three"
                            + " reasons, and one of them had stopped being true years ago."),
            List.of(
                    "I praised a record in front of everyone and saw its writer look at the floor.",
                    "I praised a record in front of everyone and saw its writer look at the floor. Afterwards she said: thank"
                            + " you, and please not like that again.\n\n> Ask people how they like to hear good news.\n\n"
                            + "I had never thought of it as something to ask."),
            List.of(
                    "My own supervision was cancelled for the second time.",
                    "My own supervision was cancelled for the second time. I was relieved, which worries me more than the"
                            + " cancelling."));

    private static final int ENOUGH = 3;

    private final LaunchClient browser;
    private final int number;

    /** @param number which of the supervisors, so that no two wrote the same in the same order */
    SupervisorLog(LaunchClient browser, int number) {
        this.browser = browser;
        this.number = number;
    }

    /** One to four entries, and a piece from three of them on. @return every page met on the way */
    List<WebPage> write() {
        List<WebPage> met = new ArrayList<>();
        List<String> written = new ArrayList<>();
        for (int i = 0; i <= number % 4; i++) {
            List<String> words = ENTRIES.get((number + i * 2) % ENTRIES.size());
            WebPage begun = browser.submit(browser.open("/reflection").form("/reflection/entries"));
            met.add(begun);
            String entry = begun.forms().get(0).action().getPath().replaceFirst("^/v/[^/]+", "");
            words.forEach(each -> met.add(save(entry, each, "")));
            written.add(entry.substring(entry.lastIndexOf('/') + 1));
        }
        if (written.size() >= ENOUGH) {
            piece(written, met);
        }
        return met;
    }

    private void piece(List<String> entries, List<WebPage> met) {
        WebPage begun = browser.submit(browser.open("/reflection").form("/reflection/pieces"));
        String piece = begun.forms().get(0).action().getPath().replaceFirst("^/v/[^/]+", "");
        for (String entry : entries) {
            met.add(browser.submit(browser.open(piece + "/choice").form("/entries/" + entry)));
        }
        met.add(browser.submit(browser.open(piece + "/choice").form(piece + "/choice")));
        met.add(browser.submit(browser.open(piece).form(piece).with("then", "finish")));
    }

    private WebPage save(String path, String words, String then) {
        Form form = browser.open(path).form(path);
        String field = form.fields().stream()
                .map(Form.Field::name)
                .filter(name -> name.startsWith("text."))
                .findFirst()
                .orElseThrow();
        return browser.submit(form.with(field, words).with("then", then));
    }
}
