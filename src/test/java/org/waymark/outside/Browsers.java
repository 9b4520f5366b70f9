package org.waymark.outside;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A Chromium for the run: one that is installed; else, on Debian as root, the package; else the one Playwright brings.
 * Every person in a test has a profile of their own.
 */
final class Browsers implements AutoCloseable {
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final List<String> ARGUMENTS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");
    private static final long INSTALL_MINUTES = 10;

    private final Playwright playwright;
    private final Browser browser;

    private final Optional<Path> executable;

    private Browsers(Playwright playwright, Optional<Path> executable, Browser browser) {
        this.playwright = playwright;
        this.executable = executable;
        this.browser = browser;
    }

    static Browsers open() {
        Optional<Path> installed = installed().or(Browsers::fromDebian);
        Map<String, String> environment =
                installed.isPresent() ? Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1") : Map.of();
        Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
        LaunchOptions options = new LaunchOptions().setHeadless(true).setArgs(ARGUMENTS);
        installed.ifPresent(options::setExecutablePath);
        return new Browsers(playwright, installed, playwright.chromium().launch(options));
    }

    /** A profile with a window of this size. */
    BrowserContext profile(int width, int height) {
        return browser.newContext(options(width, height));
    }

    BrowserContext profileWithoutScripts(int width, int height) {
        return browser.newContext(options(width, height).setJavaScriptEnabled(false));
    }

    /**
     * A profile of a browser of its own, with settings that a person or an organisation makes. The browser ends with it.
     *
     * @param folder      empty or not there
     * @param preferences as Chromium writes them into its file {@code Preferences}
     */
    BrowserContext profileWith(Path folder, String preferences, int width, int height) {
        try {
            Path file = folder.resolve("Default").resolve("Preferences");
            Files.createDirectories(file.getParent());
            Files.writeString(file, preferences);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        BrowserType.LaunchPersistentContextOptions options = new BrowserType.LaunchPersistentContextOptions()
                .setHeadless(true)
                .setArgs(ARGUMENTS)
                .setViewportSize(width, height)
                .setLocale("en-GB")
                .setTimezoneId("Europe/London");
        executable.ifPresent(options::setExecutablePath);
        return playwright.chromium().launchPersistentContext(folder, options);
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    private static Browser.NewContextOptions options(int width, int height) {
        return new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setLocale("en-GB")
                .setTimezoneId("Europe/London");
    }

    private static Optional<Path> installed() {
        return Stream.of(System.getenv("PATH").split(":"))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Optional<Path> fromDebian() {
        boolean isRoot = "root".equals(System.getProperty("user.name"));
        if (!isRoot || !Files.isExecutable(Path.of("/usr/bin/apt-get"))) {
            return Optional.empty();
        }
        boolean isThere = hasRun("apt-get", "update") && hasRun("apt-get", "install", "-y", "chromium");
        return isThere ? installed() : Optional.empty();
    }

    private static boolean hasRun(String... command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(INSTALL_MINUTES, TimeUnit.MINUTES) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
