package org.waymark.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HeadersTest {
    private static WebSettings settings(String baseUrl, boolean allowsPrivatePlatforms) {
        WebSettings settings = new WebSettings();
        settings.baseUrl = baseUrl;
        settings.allowsPrivatePlatforms = allowsPrivatePlatforms;
        return settings;
    }

    private static String policy(boolean isDataFree, Set<String> framers, boolean allowsPrivatePlatforms) {
        return Headers.of(isDataFree, framers, Set.of(), settings("https://w.example", allowsPrivatePlatforms))
                .get("Content-Security-Policy");
    }

    @Test
    void a_page_of_a_visit_is_framed_by_its_platform_alone() {
        String policy = policy(false, Set.of("https://b.example", "https://a.example"), true);
        assertTrue(policy.endsWith("frame-ancestors https://a.example https://b.example"), policy);
        assertTrue(policy.startsWith("default-src 'none'; script-src 'self'; style-src 'self';"), policy);
        assertFalse(policy.contains("unsafe"));
    }

    @Test
    void an_error_page_of_a_visit_is_framed_by_its_platform_alone() {
        assertTrue(policy(true, Set.of("https://a.example"), true).endsWith("frame-ancestors https://a.example"));
    }

    @Test
    void a_page_without_a_visit_is_framed_by_nobody() {
        assertTrue(policy(false, Set.of(), true).endsWith("frame-ancestors 'none'"));
    }

    @Test
    void a_page_without_data_may_be_framed_by_any_platform() {
        assertTrue(policy(true, Set.of(), false).endsWith("frame-ancestors https:"));
        assertTrue(
                policy(true, Set.of(), true).endsWith("frame-ancestors https: http://localhost:* http://127.0.0.1:*"));
    }

    @Test
    void help_is_public_and_nothing_that_only_begins_like_it() {
        assertTrue(PublicResource.isPublic("/help/privacy"));
        assertTrue(PublicResource.isPublic("/open"));
        assertFalse(PublicResource.isPublic("/helpers"));
        assertFalse(PublicResource.isPublic("/"));
    }

    @Test
    void a_picker_may_answer_its_platform() {
        Map<String, String> headers =
                Headers.of(false, Set.of(), Set.of("https://lms.example"), settings("https://w.example", false));
        assertTrue(headers.get("Content-Security-Policy").contains("form-action 'self' https://lms.example;"));
    }

    @Test
    void only_an_encrypted_address_asks_to_stay_encrypted() {
        assertTrue(Headers.of(false, Set.of(), Set.of(), settings("https://w.example", false))
                .containsKey("Strict-Transport-Security"));
        assertFalse(Headers.of(false, Set.of(), Set.of(), settings("http://localhost:8080", false))
                .containsKey("Strict-Transport-Security"));
    }

    @Test
    void our_own_origin_has_no_slash_at_its_end() {
        assertEquals("https://w.example", settings("https://w.example/", false).origin());
    }
}
