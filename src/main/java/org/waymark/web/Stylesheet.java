package org.waymark.web;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * Puts our stylesheet together: GOV.UK Frontend (MIT) with our colours and the reader's own font in place of those that
 * belong to GOV.UK, then our rules. One file, so one request.
 */
final class Stylesheet {
    private static final String FRONTEND =
            "/META-INF/resources/webjars/govuk-frontend/5.14.0/dist/govuk/govuk-frontend.min.css";
    private static final String MARKER = "/* GOV.UK Frontend comes here. */";
    private static final String FONTS = "system-ui,-apple-system,\"Segoe UI\",Roboto,\"Noto Sans\",Arial,sans-serif";

    private static final Pattern COLOUR = Pattern.compile("#[0-9a-f]{6}");
    /** Their colour, our colour. Words in ours reach 7 to 1 on every ground that we have (WCAG 2.2, 1.4.6). */
    private static final Map<String, String> COLOURS = Map.ofEntries(
            Map.entry("#1d70b8", "#154c70"),
            Map.entry("#1a65a6", "#154c70"),
            Map.entry("#003078", "#0d3b58"),
            Map.entry("#4c2c92", "#5b3480"),
            Map.entry("#505a5f", "#454d52"),
            Map.entry("#d4351c", "#942514"),
            Map.entry("#aa2a16", "#7a1e10"),
            Map.entry("#942514", "#7a1e10"),
            Map.entry("#00703c", "#125a44"),
            Map.entry("#005a30", "#0d4637"),
            Map.entry("#004e2a", "#0d4637"),
            Map.entry("#002d18", "#0a3326"),
            Map.entry("#0b0c0c", "#15191c"));

    private Stylesheet() {}

    static String complete(String ours) {
        if (!ours.contains(MARKER)) {
            return ours;
        }
        return ours.replace(
                MARKER,
                "/*! GOV.UK Frontend 5.14.0, MIT licence, Crown copyright; colours and fonts changed. */" + adapted());
    }

    private static String adapted() {
        String css = Assets.source(FRONTEND)
                .orElseThrow(() -> new IllegalStateException("GOV.UK Frontend is not on the class path"))
                .replaceAll("(/\\*!.*?\\*/)?@font-face\\{[^}]*\\}", "")
                .replaceAll("/\\*# sourceMappingURL.*?\\*/", "")
                .replaceAll("font-family:\"?GDS Transport\"?,arial,sans-serif", "font-family:" + FONTS);
        return COLOUR.matcher(css).replaceAll(found -> COLOURS.getOrDefault(found.group(), found.group()));
    }
}
