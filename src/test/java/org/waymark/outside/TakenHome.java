package org.waymark.outside;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.waymark.practice.client.LaunchClient;

/** Every file that somebody can take with them, as words. */
final class TakenHome {
    private static final String TAKING = "/portfolio/taking";

    private TakenHome() {}

    /** By what the file is. */
    static Map<String, String> of(LaunchClient browser) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("the portfolio as PDF", new Printed(portfolio(browser, "pdf")).words());
        files.put("the portfolio as a page", text(portfolio(browser, "page")));
        Unpacked.files(portfolio(browser, "data")).forEach((name, words) -> {
            if (!name.endsWith("schema.json")) {
                files.put("the portfolio as data, " + name, words);
            }
        });
        files.put(
                "everything",
                text(browser.download(browser.open("/everything").form("/everything/file"))
                        .body()));
        return files;
    }

    private static byte[] portfolio(LaunchClient browser, String kind) {
        return browser.download(browser.open(TAKING).form(TAKING + "/file").with("as", kind))
                .body();
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.UTF_8);
    }
}
