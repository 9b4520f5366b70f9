package org.waymark.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The portfolio's own pages in a browser: every state by axe, and the file arrives, with scripts and without. */
@Outside
class PortfolioBrowserIT {
    private Stage stage;
    private Browsers browsers;

    @BeforeEach
    void take(Stage sharedStage, Browsers sharedBrowsers) {
        stage = sharedStage;
        browsers = sharedBrowsers;
    }

    @Test
    void every_page_in_every_state() {
        Desk desk = Desk.at(stage, 4);
        try (Screen screen = Screen.of(stage, browsers, Screen.Kind.FRAME)) {
            screen.open(desk.person(), "");
            judge(screen, Screen.Kind.FRAME, "/portfolio", "hub");
            judge(screen, Screen.Kind.FRAME, "/portfolio/taking", "nothing");
            desk.write("introduction", "s04-introduction-question", "Wörter ".repeat(30));
            judge(screen, Screen.Kind.FRAME, "/portfolio/taking", "choose");
            Frame frame = screen.waymark();
            frame.locator("[name='extent.sessions'][value=some]").check();
            screen.onward(
                    () -> frame.locator("button[name=as][value=pdf]").first().press("Enter"));
            assertEquals("Error: ", frame.title().substring(0, 7));
            assertTrue(frame.locator("details").first().evaluate("d => d.open").equals(true), "hides the mistake");
            Axe.assertAccessible(frame, "nothing ticked");
            shot(screen, Screen.Kind.FRAME, "mistake");
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_file_arrives_without_scripts(Screen.Kind kind) throws IOException {
        Desk desk = Desk.at(stage, 4);
        desk.write("introduction", "s04-introduction-question", "To take along");
        try (Screen screen = Screen.withoutScripts(stage, browsers, kind)) {
            screen.open(desk.person(), "");
            Frame frame = screen.go("/portfolio");
            screen.onward(
                    () -> frame.locator("a[href$='/portfolio/taking']").last().press("Enter"));
            Download download = screen.page()
                    .waitForDownload(() ->
                            frame.locator("button[name=as][value=pdf]").first().press("Enter"));
            assertTrue(download.suggestedFilename().endsWith(".pdf"), download::suggestedFilename);
            assertTrue(new Printed(Files.readAllBytes(download.path())).words().contains("To take along"));
        }
    }

    private static void judge(Screen screen, Screen.Kind kind, String path, String name) {
        Axe.assertAccessible(screen.go(path), name);
        shot(screen, kind, name);
    }

    private static void shot(Screen screen, Screen.Kind kind, String name) {
        screen.page()
                .screenshot(new Page.ScreenshotOptions()
                        .setPath(Path.of("target", "outside", "shots", "portfolio-" + kind + "-" + name + ".png"))
                        .setFullPage(true));
    }
}
