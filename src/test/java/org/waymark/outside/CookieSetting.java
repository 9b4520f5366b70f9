package org.waymark.outside;

import com.microsoft.playwright.BrowserContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a browser does with cookies of a frame, by its own settings. Each profile has a Chromium of its own. */
enum CookieSetting {
    /** "Block third-party cookies": what browsers do to begin with, or will. Partitioned ones are kept. */
    OTHER_SITES_BLOCKED {
        @Override
        String preferences(Stage stage) {
            return BLOCKED.formatted("");
        }
    },
    /** "Sites not allowed to use cookies", for Waymark inside the LMS alone: nothing is kept there, partitioned or not. */
    NONE_IN_FRAME {
        @Override
        String preferences(Stage stage) {
            return BLOCKED.formatted(",\"content_settings\":{\"exceptions\":{\"cookies\":{\"" + stage.address() + ","
                    + stage.lms().issuer() + "\":{\"setting\":2}}}}");
        }
    };

    private static final String BLOCKED =
            "{\"profile\":{\"cookie_controls_mode\":1,\"block_third_party_cookies\":true%s}}";

    abstract String preferences(Stage stage);

    BrowserContext profile(Stage stage, Browsers browsers, int width, int height) {
        try {
            Path folder = Files.createTempDirectory(stage.folder(), "profile");
            return browsers.profileWith(folder, preferences(stage), width, height);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
