package org.waymark.outside;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.List;
import org.waymark.practice.LmsCourse;
import org.waymark.practice.LmsPerson;

/** One person's screen: the course page of the LMS with Waymark in its frame, or Waymark alone on a phone. */
final class Screen implements AutoCloseable {
    /** Where Waymark is shown. The frame of the practice LMS is 885 by 653 as Moodle's; the phone is the
     * narrowest there is. */
    enum Kind {
        FRAME(1_280, 900),
        PHONE(320, 640);

        private final int width;
        private final int height;

        Kind(int width, int height) {
            this.width = width;
            this.height = height;
        }
    }

    private static final double PATIENCE_MILLIS = 20_000;

    private final Stage stage;
    private final Kind kind;
    private final BrowserContext profile;
    private final boolean hasScripts;
    private final List<String> requested = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();
    private Page page;

    private Screen(Stage stage, Kind kind, BrowserContext profile, boolean hasScripts) {
        this.stage = stage;
        this.kind = kind;
        this.profile = profile;
        this.hasScripts = hasScripts;
        profile.setDefaultTimeout(PATIENCE_MILLIS);
        profile.onRequest(request -> requested.add(request.url()));
        profile.onConsoleMessage(message -> {
            if (message.type().equals("error")
                    && !message.location().startsWith(stage.lms().issuer() + "/favicon.ico")) {
                complaints.add(message.text());
            }
        });
    }

    static Screen of(Stage stage, Browsers browsers, Kind kind) {
        return new Screen(stage, kind, browsers.profile(kind.width, kind.height), true);
    }

    static Screen withoutScripts(Stage stage, Browsers browsers, Kind kind) {
        return new Screen(stage, kind, browsers.profileWithoutScripts(kind.width, kind.height), false);
    }

    /** With settings of the browser made beforehand; see {@link CookieSetting}. */
    static Screen of(Stage stage, Browsers browsers, Kind kind, CookieSetting setting) {
        return new Screen(stage, kind, setting.profile(stage, browsers, kind.width, kind.height), true);
    }

    /** The person opens an activity in the LMS; back comes the part of the screen that shows Waymark. */
    Frame open(LmsPerson person, String destination) {
        return shown(begin(person, destination));
    }

    /** The same without waiting for more than the page of the LMS. */
    Frame begin(LmsPerson person, String destination) {
        return asked(
                "view", "launch", person, "id=" + stage.activity(destination).id());
    }

    /** The person opens somebody's work from the gradebook of the LMS. */
    Frame review(LmsPerson person, String destination, LmsPerson about) {
        return shown(asked(
                "view", "launch", person, "id=" + stage.activity(destination).id() + "&review=" + about.id()));
    }

    /** The person is about to choose what to place in a course. */
    Frame choose(LmsPerson person, LmsCourse course) {
        return shown(asked("contentitem", "contentitem_launch", person, "course=" + course.id()));
    }

    private Frame shown(Frame frame) {
        frame.waitForURL(url -> url.startsWith(stage.address().toString()) && !url.contains("/lti/login"));
        frame.waitForLoadState(LoadState.LOAD);
        return frame;
    }

    private Frame asked(String framed, String alone, LmsPerson person, String query) {
        page = profile.newPage();
        String address = stage.lms().issuer() + "/mod/lti/" + (kind == Kind.FRAME ? framed : alone) + ".php";
        page.navigate(address + "?" + query + "&user=" + person.id() + (kind == Kind.FRAME ? "" : "&window=1"));
        if (!hasScripts) {
            press("button");
            waymark().waitForURL(url -> url.contains("/auth.php"));
            press("#post button");
        }
        return waymark();
    }

    /** A button of the LMS. Chromium loses a mouse click in a frame that changed its site a moment ago. */
    private void press(String button) {
        waymark().locator(button).dispatchEvent("click");
    }

    /** The frame with Waymark, or the page itself on a phone. */
    Frame waymark() {
        return kind == Kind.FRAME
                ? page.locator("#contentframe").elementHandle().contentFrame()
                : page.mainFrame();
    }

    /** From now on this browser brings no cookie back to a launch, as one that refuses them all in a frame. */
    void refuseLoginCookies() {
        profile.route(url -> url.contains("/lti/launch"), route -> {
            profile.clearCookies();
            route.resume();
        });
    }

    /** Goes to an address of the visit, for example {@code /programme/4}. */
    Frame go(String path) {
        Frame frame = waymark();
        frame.navigate(visit() + path);
        return frame;
    }

    /** Goes to an address of Waymark from a page of the LMS. In a frame the course page sends it there: the frame itself is
     * about to change its process, and Chromium may lose what it is told meanwhile. */
    Frame goFromLms(String address) {
        if (kind == Kind.FRAME) {
            page.evaluate("to => { document.getElementById('contentframe').src = to; }", address);
            return shown(waymark());
        }
        page.navigate(address);
        return waymark();
    }

    /** Address of the visit without the page, for example {@code http://localhost:18500/v/k3x9ab}. */
    String visit() {
        return waymark().url().replaceFirst("(/v/[^/]+).*", "$1");
    }

    /** Does something that leads to another page, and waits until that page is there. */
    void onward(Runnable step) {
        Frame frame = waymark();
        frame.evaluate("() => { window.isOld = true; }");
        step.run();
        page.waitForCondition(() -> isWholeAndNew(frame));
    }

    /** Asked again and again from here: where a page may run no scripts, no function in it is ever asked twice. */
    private static boolean isWholeAndNew(Frame frame) {
        try {
            return (boolean) frame.evaluate("() => !window.isOld && document.readyState === 'complete'");
        } catch (PlaywrightException onItsWay) {
            return false;
        }
    }

    Page page() {
        return page;
    }

    BrowserContext profile() {
        return profile;
    }

    /** Addresses asked for so far, whoever asked. */
    List<String> requested() {
        return requested;
    }

    /** What the browser complained about: blocked styles, refused scripts, errors. */
    List<String> complaints() {
        return complaints;
    }

    /** As a crash does: no page is told that it goes. */
    void kill() {
        page.close(new Page.CloseOptions().setRunBeforeUnload(false));
        profile.close();
    }

    @Override
    public void close() {
        profile.close();
    }
}
