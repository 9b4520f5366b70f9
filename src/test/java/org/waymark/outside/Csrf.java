package org.waymark.outside;

import java.util.ArrayList;
import java.util.List;
import org.waymark.practice.client.LaunchClient;

/** Headers of a request that a page of ours sends from inside a visit. */
final class Csrf {
    private Csrf() {}

    static String[] ours(Stage stage, LaunchClient browser, String... more) {
        List<String> headers = new ArrayList<>(List.of(
                "Cookie", Wire.cookies(browser.cookies()),
                "Origin", stage.address().toString(),
                "Sec-Fetch-Site", "same-origin",
                "Sec-Fetch-Mode", "navigate",
                "Sec-Fetch-Dest", "iframe"));
        headers.addAll(List.of(more));
        return headers.toArray(String[]::new);
    }
}
