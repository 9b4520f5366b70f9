package org.waymark.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.practice.client.LaunchClient;
import org.waymark.practice.client.WebPage;
import org.waymark.practice.http.Parameters;

class LaunchClientTest extends WithLms {
    private final LaunchClient browser = LaunchClient.inFrame();

    @Test
    void a_launch_ends_on_the_first_page() {
        WebPage page = browser.launch(launch());

        assertEquals(200, page.status());
        assertEquals("A page", page.heading());
        assertEquals("Fake & small", page.title());
        assertEquals("/v/seat1", browser.visit());
        assertEquals("101", tool.logins.get(0).value("login_hint"));
        assertEquals("cross-site", tool.sites.get(tool.sites.size() - 1), "the redirect still comes from the LMS");
    }

    @Test
    void an_initiation_says_what_moodles_says() {
        browser.launch(launch());

        Parameters login = tool.logins.get(0);
        assertEquals(lms.issuer().toString(), login.value("iss"));
        assertEquals(tool.address() + "/", login.value("target_link_uri"));
        assertEquals("waymark-northmoor", login.value("client_id"));
        assertEquals("1", login.value("lti_deployment_id"));
        assertTrue(login.value("lti_message_hint").startsWith("{\"cmid\":21,"));
        assertEquals("", login.value("lti_storage_target"));
    }

    @Test
    void a_frame_keeps_partitioned_cookies_only() {
        browser.launch(launch());

        assertEquals(Map.of("__Host-fake", "1"), browser.cookies());
        assertEquals("__Host-fake=1", tool.lastCookies);
    }

    @Test
    void the_top_level_keeps_all_cookies_and_a_refusing_browser_none() {
        LaunchClient top = LaunchClient.atTop();
        top.launch(launch().inNewWindow());
        LaunchClient refusing = LaunchClient.refusingCookies();
        refusing.launch(launch());

        assertEquals(2, top.cookies().size());
        assertEquals(Map.of(), refusing.cookies());
    }

    @Test
    void a_post_takes_the_token_of_the_page_along() {
        browser.launch(launch());

        browser.post("/save", Map.of("note", "a & b"));

        assertEquals("note=a+%26+b&form=t1.abc", tool.posts.get(0));
        assertEquals("same-origin", tool.sites.get(tool.sites.size() - 1));
    }

    @Test
    void a_form_is_read_as_a_browser_would_send_it() {
        WebPage page = browser.launch(launch());

        browser.submit(page.form("/save"));

        assertEquals("form=t1.abc&note=1+%3C+2&way=b&who=2", tool.posts.get(0));
    }

    @Test
    void a_double_post_arrives_twice_with_the_same_token() {
        browser.launch(launch().with(Quirk.DOUBLE_POST));

        assertEquals(2, tool.launches.size());
        assertEquals(tool.launches.get(0), tool.launches.get(1));
    }

    @Test
    void a_refusal_of_the_lms_is_shown() {
        WebPage page = browser.authorize(launch(), tool.authorization(Map.of("scope", "openid")));

        assertEquals(404, page.status());
        assertEquals("Page not found", page.heading());
    }
}
