package org.waymark.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AssetsTest {
    private static final int FIRST_VIEW_BYTES_MAX = 60_000;
    private static final int SCRIPT_BYTES_MAX = 20_000;

    private final Assets assets = new Assets();

    private String text(String name) {
        return new String(assets.find(name).orElseThrow().plain(), StandardCharsets.UTF_8);
    }

    @Test
    void the_stylesheet_asks_for_no_font_and_has_neither_their_colours_nor_their_typeface() {
        String css = text("waymark.css");
        assertTrue(css.contains(".govuk-button"), "GOV.UK Frontend is in it");
        assertFalse(css.contains("@font-face"));
        assertFalse(css.contains("GDS Transport"));
        assertFalse(css.contains("woff"));
        assertFalse(css.contains("#1d70b8"));
        assertFalse(css.contains("sourceMappingURL"));
    }

    @Test
    void the_first_view_is_light() {
        int css = assets.find("waymark.css").orElseThrow().zipped().length;
        int script = assets.find("waymark.js").orElseThrow().zipped().length;
        assertTrue(css + script < FIRST_VIEW_BYTES_MAX / 2, css + " and " + script);
        assertTrue(script < SCRIPT_BYTES_MAX / 10, "" + script);
    }

    @Test
    void an_address_changes_with_the_content_and_imports_carry_it() {
        assertTrue(assets.address("waymark.css").matches("/assets/waymark\\.css\\?v=[0-9a-f]{12}"));
        String hash = assets.find("count.js").orElseThrow().hash();
        assertTrue(text("waymark.js").contains("import(\"./count.js?v=" + hash + "\")"));
    }

    @Test
    void what_is_sent_compressed_is_the_same() throws IOException {
        Assets.Asset asset = assets.find("waymark.js").orElseThrow();
        try (GZIPInputStream unzipped = new GZIPInputStream(new ByteArrayInputStream(asset.zipped()))) {
            assertEquals(text("waymark.js"), new String(unzipped.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../messages/web.properties", "..", "web.properties", "Waymark.css", "none.css", "a/b.css", ""})
    void only_our_own_files_are_found(String name) {
        assertTrue(assets.find(name).isEmpty());
        assertThrows(IllegalArgumentException.class, () -> assets.address(name));
    }
}
