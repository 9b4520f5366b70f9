package org.waymark.lti.deeplinking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waymark.lti.FakeKeys;
import org.waymark.lti.LtiRefusal;
import org.waymark.lti.MovableClock;
import org.waymark.lti.RefusalCode;
import org.waymark.lti.Registration;
import org.waymark.lti.TestPlatform;

class DeepLinkingAnswersTest {

    private static final String LTI = "https://purl.imsglobal.org/spec/lti/claim/";
    private static final String DL = "https://purl.imsglobal.org/spec/lti-dl/claim/";
    private static final URI BACK = URI.create("https://moodle.example.org/mod/lti/contentitem_return.php");
    private static final ContentItem PLAIN = new ContentItem(
            "Development plan", Optional.empty(), Map.of("destination", "plan"), Optional.empty(), Optional.empty());
    private static final ContentItem SCORED = new ContentItem(
            "Session 4",
            Optional.of("Three hours"),
            Map.of("destination", "session", "session", "4"),
            Optional.of(new ItemColumn(10, "Session 4", "session-4", Optional.of("completion"), true)),
            Optional.of(URI.create("https://tool.example.org/icon.svg")));

    private final MovableClock clock = new MovableClock();
    private final DeepLinkingAnswers answers = new DeepLinkingAnswers(new FakeKeys(), clock);
    private final Registration moodle = new TestPlatform("https://moodle.example.org", "client-1").registration;

    private ObjectNode signed(DeepLinkingSettings settings, Optional<String> message, ContentItem... items) {
        return signed("an answer", settings, message, items);
    }

    private ObjectNode signed(
            String name, DeepLinkingSettings settings, Optional<String> message, ContentItem... items) {
        DeepLinkingAnswer answer = answers.sign(moodle, "1", settings, List.of(items), message, name);
        assertEquals(BACK, answer.returnUrl());
        assertFalse(answer.toString().contains(answer.jwt()));
        return FakeKeys.claims(answer.jwt());
    }

    private static DeepLinkingSettings settings(boolean isMultiple, boolean isColumn, String data) {
        return new DeepLinkingSettings(BACK, isMultiple, isColumn, Optional.ofNullable(data));
    }

    @Test
    void the_answer_is_from_the_client_to_the_issuer_and_lives_five_minutes() {
        ObjectNode claims = signed(settings(true, true, "a\n b"), Optional.of("2 added"), PLAIN, SCORED);
        long now = clock.instant().getEpochSecond();
        assertEquals("client-1", claims.get("iss").asText());
        assertEquals("https://moodle.example.org", claims.get("aud").asText());
        assertEquals("client-1", claims.get("azp").asText());
        assertEquals(now - 5, claims.get("iat").asLong());
        assertEquals(now + 300, claims.get("exp").asLong());
        assertEquals("1", claims.get(LTI + "deployment_id").asText());
        assertEquals("1.3.0", claims.get(LTI + "version").asText());
        assertEquals("LtiDeepLinkingResponse", claims.get(LTI + "message_type").asText());
        assertEquals("a\n b", claims.get(DL + "data").asText());
        assertEquals("2 added", claims.get(DL + "msg").asText());
        assertEquals("2 chosen", claims.get(DL + "log").asText());
        assertEquals(43, claims.get("nonce").asText().length());
    }

    @Test
    void an_answer_signed_twice_is_one_and_another_answer_is_another() {
        DeepLinkingSettings settings = settings(true, true, null);
        ObjectNode once = signed("one", settings, Optional.empty(), PLAIN);
        ObjectNode again = signed("one", settings, Optional.empty(), PLAIN);
        ObjectNode other = signed("other", settings, Optional.empty(), PLAIN);
        for (String claim : List.of("nonce", "jti")) {
            assertEquals(once.get(claim), again.get(claim));
            assertNotEquals(once.get(claim), other.get(claim));
        }
        assertNotEquals(once.get("nonce"), once.get("jti"));
    }

    @Test
    void an_item_has_its_identity_in_custom_and_never_an_address() {
        JsonNode items = signed(settings(true, true, null), Optional.empty(), PLAIN, SCORED)
                .get(DL + "content_items");
        assertEquals(TestPlatform.json("""
                        {"type": "ltiResourceLink", "title": "Development plan", "custom": {"destination": "plan"}}
                        """), items.get(0));
        assertEquals(TestPlatform.json("""
                        {"type": "ltiResourceLink", "title": "Session 4", "text": "Three hours",
                         "custom": {"destination": "session", "session": "4"},
                         "icon": {"url": "https://tool.example.org/icon.svg", "width": 64, "height": 64},
                         "lineItem": {"scoreMaximum": 10, "label": "Session 4", "resourceId": "session-4",
                           "tag": "completion",
                           "submissionReview": {"reviewableStatus": ["InProgress", "Submitted", "Completed"],
                             "custom": {"destination": "session", "session": "4"}}}}
                        """), items.get(1));
        assertTrue(items.get(1).get("lineItem").get("scoreMaximum").isIntegralNumber(), "Moodle wants whole points");
    }

    @Test
    void the_header_names_our_key() {
        String jwt = answers.sign(
                        moodle, "1", settings(true, true, null), List.of(PLAIN), Optional.empty(), "an answer")
                .jwt();
        assertEquals(
                new FakeKeys().signing().kid(), FakeKeys.header(jwt).get("kid").asText());
        assertEquals("RS256", FakeKeys.header(jwt).get("alg").asText());
    }

    @Test
    void without_data_or_message_neither_is_sent() {
        ObjectNode claims = signed(settings(true, true, null), Optional.empty(), PLAIN);
        assertFalse(claims.has(DL + "data"));
        assertFalse(claims.has(DL + "msg"));
    }

    @Test
    void a_platform_that_takes_no_columns_gets_none() {
        JsonNode items =
                signed(settings(true, false, null), Optional.empty(), SCORED).get(DL + "content_items");
        assertFalse(items.get(0).has("lineItem"));
    }

    @Test
    void nothing_chosen_is_an_answer_too() {
        ObjectNode claims = signed(settings(false, true, null), Optional.of("Nothing was added"));
        assertEquals(0, claims.get(DL + "content_items").size());
    }

    @Test
    void several_items_for_a_platform_that_takes_one_are_refused() {
        assertEquals(
                RefusalCode.DEEP_LINKING_ITEMS,
                assertThrows(
                                LtiRefusal.class,
                                () -> signed(settings(false, true, null), Optional.empty(), PLAIN, SCORED))
                        .code());
        ContentItem[] many = Collections.nCopies(101, PLAIN).toArray(ContentItem[]::new);
        assertThrows(LtiRefusal.class, () -> signed(settings(true, true, null), Optional.empty(), many));
    }

    @Test
    void an_item_without_identity_or_with_names_that_platforms_fold_is_none() {
        Optional<String> none = Optional.empty();
        for (Map<String, String> custom : List.of(
                Map.<String, String>of(),
                Map.of("Session", "4"),
                Map.of("a b", "4"),
                Map.of("session", ""),
                Map.of("session", "a\nb"),
                Map.of("session", "x".repeat(256)))) {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> new ContentItem("A", none, custom, Optional.empty(), Optional.empty()));
        }
        assertThrows(
                IllegalArgumentException.class,
                () -> new ContentItem("", none, Map.of("a", "b"), Optional.empty(), Optional.empty()));
    }

    @Test
    void a_column_has_whole_points_from_one_to_a_hundred() {
        assertThrows(IllegalArgumentException.class, () -> new ItemColumn(0, "A", "a", Optional.empty(), false));
        assertThrows(IllegalArgumentException.class, () -> new ItemColumn(101, "A", "a", Optional.empty(), false));
        assertThrows(IllegalArgumentException.class, () -> new ItemColumn(1, "", "a", Optional.empty(), false));
    }
}
