package org.waymark.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArrivalTest {
    private static final String OURS = "https://waymark.example";

    private static Arrival arrival(String method, Map<String, String> headers) {
        return Arrival.of(method, headers::get, List.of(), OURS);
    }

    @ParameterizedTest
    @CsvSource({"same-origin,true", "same-site,false", "cross-site,false", "none,false"})
    void the_browser_says_whether_a_page_of_ours_sent_it(String site, boolean isOurs) {
        assertEquals(
                isOurs,
                arrival("POST", Map.of("Sec-Fetch-Site", site, "Origin", OURS)).isSameOrigin());
    }

    @Test
    void an_older_browser_is_judged_by_its_origin() {
        assertTrue(arrival("POST", Map.of("Origin", OURS)).isSameOrigin());
        assertFalse(arrival("POST", Map.of("Origin", "https://waymark.example.evil"))
                .isSameOrigin());
        assertFalse(arrival("POST", Map.of("Origin", "null")).isSameOrigin());
        assertFalse(arrival("POST", Map.of()).isSameOrigin());
    }

    @ParameterizedTest
    @CsvSource({
        "cross-site,navigate,true",
        "cross-site,no-cors,false",
        "same-site,cors,false",
        "same-origin,cors,true",
        "none,navigate,true"
    })
    void another_site_may_open_a_page_but_fetch_nothing(String site, String mode, boolean isAllowed) {
        Arrival arrival = arrival("GET", Map.of("Sec-Fetch-Site", site, "Sec-Fetch-Mode", mode));
        assertEquals(isAllowed, arrival.isNavigation());
    }

    @Test
    void a_frame_is_told_from_a_window() {
        assertTrue(arrival("GET", Map.of("Sec-Fetch-Dest", "iframe")).isFramed());
        assertFalse(arrival("GET", Map.of("Sec-Fetch-Dest", "document")).isFramed());
        assertFalse(arrival("GET", Map.of()).isFramed());
    }

    @ParameterizedTest
    @CsvSource({"GET,true", "HEAD,true", "POST,false", "PUT,false", "DELETE,false", "PATCH,false", "FOO,false"})
    void only_reading_is_safe(String method, boolean isSafe) {
        assertEquals(isSafe, arrival(method, Map.of()).isSafe());
    }

    @Test
    void a_script_that_asks_for_json_gets_json_and_a_browser_gets_a_page() {
        assertTrue(Arrival.of("GET", name -> null, List.of(MediaType.APPLICATION_JSON_TYPE), OURS)
                .prefersJson());
        assertFalse(Arrival.of("GET", name -> null, List.of(MediaType.WILDCARD_TYPE), OURS)
                .prefersJson());
        assertFalse(Arrival.of(
                        "GET", name -> null, List.of(MediaType.TEXT_HTML_TYPE, MediaType.APPLICATION_JSON_TYPE), OURS)
                .prefersJson());
    }
}
