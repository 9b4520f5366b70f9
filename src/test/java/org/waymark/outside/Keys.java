package org.waymark.outside;

import com.microsoft.playwright.Frame;

/** Somebody who works with the keyboard alone. */
final class Keys {
    private static final int STEPS_MAX = 200;
    private static final String FOCUSED = "css => document.activeElement.matches(css)";
    private static final String FROM_THE_TOP =
            "() => { document.body.tabIndex = -1; document.body.focus(); window.scrollTo(0, 0); }";

    private final Screen screen;

    Keys(Screen screen) {
        this.screen = screen;
        fromTheTop();
    }

    /** Tab until the focus is on what this selector means. */
    Keys to(String selector) {
        for (int i = 0; i < STEPS_MAX; i++) {
            screen.page().keyboard().press("Tab");
            if ((Boolean) page().evaluate(FOCUSED, selector)) {
                return this;
            }
        }
        throw new AssertionError("Tab never reaches " + selector + " on " + page().url());
    }

    /** Arrow keys within the radio buttons that have the focus, until one is chosen that this selector means. */
    Keys choose(String selector) {
        for (int i = 0; i < STEPS_MAX; i++) {
            press("ArrowDown");
            if ((Boolean) page().evaluate(FOCUSED, selector)) {
                return this;
            }
        }
        throw new AssertionError("the arrow keys never reach " + selector + " on " + page().url());
    }

    Keys press(String key) {
        screen.page().keyboard().press(key);
        return this;
    }

    Keys type(String words) {
        screen.page().keyboard().type(words);
        return this;
    }

    /** Presses the button or link that has the focus, and begins at the top of the page it leads to. */
    Keys enter() {
        screen.onward(() -> press("Enter"));
        fromTheTop();
        return this;
    }

    Keys go(String path) {
        screen.go(path);
        fromTheTop();
        return this;
    }

    String words() {
        return page().locator("main").textContent().replaceAll("\\s+", " ");
    }

    private void fromTheTop() {
        page().evaluate(FROM_THE_TOP);
    }

    private Frame page() {
        return screen.waymark();
    }
}
