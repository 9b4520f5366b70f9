package org.waymark.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.Meets;
import org.waymark.practice.LmsPerson;
import org.waymark.practice.client.LaunchClient;

/** A point shared and commented on, as a browser shows it: every state by axe, wide and narrow, with and without scripts. */
@Outside
class CommentsBrowserIT {
    private static final String LONG = "Donaudampfschifffahrtsgesellschaftskapitän".repeat(5);

    private Stage stage;
    private Browsers browsers;
    private Diary diary;
    private LmsPerson reader;
    private LaunchClient readers;
    private String point;

    @BeforeEach
    void furnish(Stage shared, Browsers all) {
        stage = shared;
        browsers = all;
        diary = Diary.of(stage);
        reader = stage.town().newSupervisor();
        readers = stage.inside(reader, "");
        diary.add(2, 2, "It rained. Eleven feathers lay there. " + LONG);
        point = diary.latestPoint();
    }

    @Test
    @Meets("S004-15")
    void sharing_from_the_point_to_the_press() {
        try (Screen screen = Screen.of(stage, browsers, Screen.Kind.FRAME)) {
            Frame frame = screen.open(diary.person(), "");
            Axe.assertAccessible(screen.go(point), "a point of one's own");
            screen.onward(() -> frame.locator("main a[href*='/sharing/new']").click());
            Axe.assertAccessible(frame, "with whom");
            screen.onward(() -> frame.locator("main form button").click());
            Axe.assertAccessible(frame, "nobody chosen");
            frame.locator("main [value='other']").check();
            frame.locator("#name").fill(reader.name());
            screen.onward(() -> frame.locator("main form button").click());
            Axe.assertAccessible(frame, "found");
            frame.locator("main [value^='by.']").first().check();
            screen.onward(() -> frame.locator("main form button").click());
            Axe.assertAccessible(frame, "before the press");
            assertTrue(frame.locator("main").textContent().contains(reader.name() + " will be able to read"));
            screen.onward(() -> frame.locator("main form button").click());
            Axe.assertAccessible(frame, "shared");
            assertEquals(1, Shares.open(stage, diary.person()).size());
            Axe.assertAccessible(screen.go(point), "a point that is shared");
        }
    }

    @Test
    void a_reader_comments_and_every_page_of_it_is_accessible() {
        try (Screen screen = Screen.of(stage, browsers, Screen.Kind.FRAME)) {
            Frame frame = screen.open(reader, "");
            Axe.assertAccessible(screen.go("/inbox"), "an empty inbox");
            Opening.shared(stage, diary.browser(), point, reader);
            Axe.assertAccessible(screen.go("/inbox"), "something new");
            screen.onward(() -> frame.locator("main li a").first().click());
            Axe.assertAccessible(frame, "a point of somebody else");
            screen.onward(() -> frame.locator("#new-comment button").click());
            Axe.assertAccessible(frame, "an empty comment");
            frame.locator("[name='sentence']").selectOption(new SelectOption().setIndex(2));
            frame.locator("[name^='text.comment.']").fill("Twelve, I counted. " + LONG);
            screen.onward(() -> frame.locator("#new-comment button").click());
            Axe.assertAccessible(frame, "commented");
            assertTrue(frame.locator("#comments").textContent().contains("About “Eleven feathers lay there.”"));
            Axe.assertAccessible(screen.go("/inbox"), "in process");
        }
        try (Screen screen = Screen.of(stage, browsers, Screen.Kind.FRAME)) {
            Frame frame = screen.open(diary.person(), "");
            Axe.assertAccessible(frame, "home with a comment");
            screen.onward(
                    () -> frame.locator("main a[href*='/comments/']").first().click());
            Axe.assertAccessible(frame, "a thread alone");
            frame.locator("article details summary").click();
            screen.onward(() ->
                    frame.locator("form[action$='/replies'] button").first().click());
            Axe.assertAccessible(frame, "an empty answer");
            frame.locator("form[action$='/replies'] textarea").fill("So did I.");
            screen.onward(() ->
                    frame.locator("form[action$='/replies'] button").first().click());
            Axe.assertAccessible(frame, "answered");
            screen.onward(
                    () -> frame.locator("form[action$='/done'] button").first().click());
            frame.locator("#comments > details > summary").click();
            Axe.assertAccessible(frame, "done");
        }
    }

    @Test
    void from_the_inbox_to_the_comment_on_a_phone_without_scripts() {
        Opening.shared(stage, diary.browser(), point, reader);
        try (Screen screen = Screen.withoutScripts(stage, browsers, Screen.Kind.PHONE)) {
            Frame frame = screen.open(reader, "");
            screen.go("/inbox");
            frame.locator("main li a").first().click();
            frame.waitForURL("**/self-assessment/points/**");
            frame.locator("[name^='text.comment.']").fill("From the bus.");
            frame.locator("#new-comment button").click();
            frame.waitForURL("**#thread-**");
            assertTrue(frame.locator("#comments").textContent().contains("From the bus."));
        }
    }

    @Test
    void a_comment_and_a_correction_begun_in_a_browser_that_dies_are_there_again() {
        Opening.shared(stage, diary.browser(), point, reader);
        begunAndKilled(reader, "[name^='text.comment.']", "Whom would you");
        begunAndKilled(diary.person(), "[name^='text.point.']", "It rained on");
    }

    private void begunAndKilled(LmsPerson person, String box, String words) {
        try (Screen screen = Screen.of(stage, browsers, Screen.Kind.PHONE)) {
            Frame frame = screen.open(person, "");
            screen.go(point);
            frame.locator(box).fill(words);
            frame.locator(".waymark-note:has(" + box + ") [data-state='saved']").waitFor();
            Axe.assertAccessible(frame, "begun");
            screen.kill();
        }
        try (Screen screen = Screen.of(stage, browsers, Screen.Kind.PHONE)) {
            Frame frame = screen.open(person, "");
            screen.go(point);
            assertEquals(words, frame.locator(box).inputValue());
        }
    }
}
