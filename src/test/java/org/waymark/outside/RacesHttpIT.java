package org.waymark.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.waymark.practice.Form;
import org.waymark.practice.client.LaunchClient;
import org.waymark.practice.client.WebPage;

/**
 * Two tabs send the same entry, or the same goal, at the same moment: one text stands, the other is kept, each time. The
 * figure of 1,000 is printed with {@code -Dwaymark.races=500}.
 */
@Outside
class RacesHttpIT {
    private static final int RACES = Integer.getInteger("waymark.races", 50);
    private static final String KEPT = """
        select k.text from kept_text k join person p on p.organisation_id = k.organisation_id and p.id = k.person_id
         where p.name = ? and k.state = 'WAITING' and k.keep_until >= k.kept_at + interval '30 days'\
        """;

    private final List<String> lost = new ArrayList<>();
    private final List<String> won = new ArrayList<>();

    @Test
    void of_two_tabs_one_wins_and_one_is_asked_and_both_texts_are_there(Stage stage) {
        Logbook log = Logbook.of(stage);
        String entry = log.begin();
        race(stage, log.browser(), entry, tab -> log.form(entry), Logbook.field(entry));
        assertTrue(log.versions(entry).containsAll(won), "a text that won is no version");
        assertKept(stage, log.person().name(), "entry");
        Planner planner = Planner.of(stage);
        String goal = planner.goal("A goal");
        race(stage, planner.browser(), goal, tab -> planner.edit(goal), "text.edit." + Planner.id(goal));
        assertTrue(planner.versions(goal, "text").containsAll(won), "a text that won is no version");
        assertKept(stage, planner.person().name(), "goal");
    }

    private void assertKept(Stage stage, String person, String what) {
        List<String> kept = stage.rows().texts(KEPT, person);
        assertTrue(
                kept.containsAll(lost),
                () -> "not kept: "
                        + lost.stream().filter(text -> !kept.contains(text)).toList());
        System.out.println("Races for one " + what + ": " + RACES + ", " + won.size() + " won, " + lost.size()
                + " were shown both texts, " + kept.size() + " texts kept for 30 days");
    }

    private void race(Stage stage, LaunchClient browser, String path, IntFunction<Form> tab, String field) {
        lost.clear();
        won.clear();
        String[] headers = Csrf.ours(stage, browser);
        for (int turn = 0; turn < RACES; turn++) {
            List<String> texts = List.of("first tab, race " + turn, "second tab, race " + turn);
            Form one = tab.apply(1).with(field, texts.get(0));
            Form other = tab.apply(2).with(field, texts.get(1));
            CompletableFuture<WebPage> beside = CompletableFuture.supplyAsync(() -> post(stage, one, headers));
            List<WebPage> answers = List.of(post(stage, other, headers), beside.join());
            List<WebPage> asked = answers.stream().filter(RacesHttpIT::isAsked).toList();
            assertEquals(
                    1,
                    asked.size(),
                    () -> path + ": "
                            + answers.stream()
                                    .map(page -> page.status() + page.heading())
                                    .toList());
            String to = asked.get(0).header("Location");
            WebPage shown = to.isEmpty() ? asked.get(0) : browser.get(to);
            assertTrue(texts.stream().allMatch(shown.body()::contains), shown::text);
            boolean isFirst = answers.indexOf(asked.get(0)) == 1;
            lost.add(texts.get(isFirst ? 0 : 1));
            won.add(texts.get(isFirst ? 1 : 0));
        }
    }

    /** A goal is asked about at once, an entry on the page of the text that was kept. */
    private static boolean isAsked(WebPage answer) {
        return answer.status() == 409 || answer.header("Location").contains("/kept/");
    }

    private static WebPage post(Stage stage, Form form, String[] headers) {
        return stage.wire().post(form.action().getPath(), form.encoded(), headers);
    }
}
