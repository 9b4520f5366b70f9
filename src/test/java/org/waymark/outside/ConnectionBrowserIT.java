package org.waymark.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Frame;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.practice.Connection;
import org.waymark.practice.client.LaunchClient;

/** The pages of an administrator, as a browser shows them and as a screen reader is told of them. */
@Outside
class ConnectionBrowserIT {
    private Stage stage;
    private Browsers browsers;

    @BeforeEach
    void take(Stage shared, Browsers all) {
        stage = shared;
        browsers = all;
    }

    @Test
    void the_connection_its_launches_and_its_addresses() {
        LaunchClient.inFrame()
                .launch(stage.lms().launch(stage.town().newSupervisor()).underDeployment("waits-frame"));
        try (Screen screen = Screen.of(stage, browsers, Screen.Kind.FRAME)) {
            screen.open(stage.town().administrator(), "");
            Frame page = screen.go("/connection");
            Axe.assertAccessible(page, "connection");
            screen.onward(() ->
                    page.locator("form[action$='/connection/test'] button").click());
            Axe.assertAccessible(screen.waymark(), "connection tested");
            Axe.assertAccessible(screen.go("/connection/launches"), "launch log");
            Axe.assertAccessible(screen.go("/connection/launches?result=refused"), "launch log of refusals");
            Frame manual = screen.go("/lti/manual");
            Axe.assertAccessible(manual, "manual");
            manual.locator("#launch-copy").click();
            manual.locator(".waymark-copy__said:not(:empty)").waitFor();
            Axe.assertAccessible(manual, "an address copied or selected");
        }
    }

    @Test
    void an_lms_is_connected_and_hears_that_it_may_close_the_page() {
        NewLms school = NewLms.on(stage);
        Connection connection = school.lms().connect(school.invitation());
        try (Screen screen = Screen.of(stage, browsers, Screen.Kind.FRAME)) {
            screen.open(stage.town().administrator(), "");
            screen.page().navigate(connection.address().toString());
            Axe.assertAccessible(screen.page().mainFrame(), "consent");
            screen.page().navigate(school.lms().issuer().toString());
            screen.page().evaluate(LISTEN, connection.address().toString());
            Frame frame = screen.page().waitForSelector("#tool").contentFrame();
            frame.locator("main button").click();
            screen.page().waitForFunction("() => window.heard !== undefined");
            assertEquals("org.imsglobal.lti.close", screen.page().evaluate("() => window.heard"));
            assertTrue(connection.tool().isPresent());
            Axe.assertAccessible(frame, "connected");
            screen.page().navigate(connection.address().toString());
            Axe.assertAccessible(screen.page().mainFrame(), "refused");
        }
    }

    /** As the LMS does: shows the tool in a frame and waits for its word, from the tool alone. */
    private static final String LISTEN = """
            (address) => {
              window.addEventListener("message", (event) => {
                if (event.origin === new URL(address).origin) window.heard = event.data.subject;
              });
              document.body.innerHTML = '<iframe id="tool" width="885" height="653"></iframe>';
              document.getElementById("tool").src = address;
            }
            """;
}
