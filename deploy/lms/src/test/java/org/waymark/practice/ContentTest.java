package org.waymark.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waymark.practice.client.LaunchClient;
import org.waymark.practice.client.WebPage;
import org.waymark.practice.grades.LineItem;

class ContentTest extends WithTool {
    private static final String LTI = Claims.LTI;

    @Test
    void the_request_asks_for_many_links_and_says_where_to_answer() {
        Map<String, Object> claims = claims(lms.selectContent(lead(), course()));
        Map<?, ?> settings = (Map<?, ?>) claims.get(MessageClaims.PICKING);

        assertEquals("LtiDeepLinkingRequest", claims.get(LTI + "message_type"));
        assertEquals(List.of("ltiResourceLink"), settings.get("accept_types"));
        assertEquals(true, settings.get("accept_multiple"));
        assertFalse(settings.containsKey("data"), "Moodle sends none");
        assertTrue(settings.get("deep_link_return_url").toString().startsWith(lms.issuer() + "/mod/lti/"));
        assertFalse(claims.containsKey(LTI + "resource_link"));
    }

    @Test
    void several_items_become_several_activities_with_their_columns() {
        WebPage page = select(
                List.of(
                        item("Session 9, ours", Map.of("destination", "programme/9"), column(50, "session-9")),
                        item("The year", Map.of("destination", "programme"), null)),
                Map.of());

        assertEquals("2 added to " + course().title(), page.heading());
        LmsActivity session = course().called("Session 9, ours");
        LineItem column = lms.gradebook().itemOf(session).orElseThrow();
        assertEquals("Session 9, ours", column.label());
        assertEquals(50.0, column.scoreMaximum());
        assertEquals("session-9", column.resourceId());
        assertEquals("tag", column.tag());
        assertEquals(Optional.empty(), lms.gradebook().itemOf(course().called("The year")));
    }

    @Test
    void an_activity_that_was_chosen_sends_its_parameters_and_its_column() {
        select(
                List.of(item("Chosen", Map.of("item", "session:9", "Twice", "$Person.name.full"), column(10, "r"))),
                Map.of());

        Map<String, Object> claims = claims(lms.launch(supervisor(), course().called("Chosen")));

        Map<?, ?> custom = (Map<?, ?>) claims.get(Claims.CUSTOM);
        assertEquals("session:9", custom.get("item"));
        assertEquals("Amara Okonjo-Reed", custom.get("twice"));
        assertFalse(custom.containsKey("destination"));
        assertTrue(((Map<?, ?>) claims.get(ServiceClaims.GRADES))
                .get("lineitem")
                .toString()
                .endsWith("/lineitem?type_id=1"));
    }

    @Test
    void an_answer_that_is_not_the_tools_adds_nothing() {
        assertRefused("iss is not the client", Map.of("iss", "somebody"));
        assertRefused("aud is not this LMS", Map.of("aud", "https://elsewhere.example.org"));
        assertRefused("exp is over", Map.of("exp", NOW.getEpochSecond() - 1));
        assertRefused("deployment_id is another one", Map.of(LTI + "deployment_id", "2"));
        assertRefused("version is not 1.3.0", Map.of(LTI + "version", "1.1"));
        assertRefused("message_type is not", Map.of(LTI + "message_type", "LtiResourceLinkRequest"));
        assertRefused("nonce is missing", Map.of("nonce", ""));
        tool.signer().forge();
        assertRefused("the signature is wrong", Map.of());
    }

    @Test
    void an_answer_is_taken_once() {
        Form form = selection(List.of(item("Once", Map.of(), null)), Map.of());

        assertEquals(200, LaunchClient.inFrame().sendBack(form).status());
        assertEquals(400, LaunchClient.inFrame().sendBack(form).status());
        assertEquals(15, course().activities().size());
    }

    @Test
    void an_address_in_an_item_is_a_warning_or_strictly_a_refusal() {
        Map<String, Object> item = item("With address", Map.of(), null);
        item.put("url", tool.address() + "/programme/4");

        assertTrue(select(List.of(item), Map.of()).text().contains("Moodle would look for a tool by the address"));
        lms.with(Quirk.DEEP_LINK_URL_REFUSED);
        assertEquals(400, select(List.of(item), Map.of()).status());
        assertEquals(15, course().activities().size());
    }

    @Test
    void points_are_whole_and_one_to_a_hundred_or_there_is_no_column() {
        List<Map<String, Object>> items = new ArrayList<>();
        for (Object points : new Object[] {0, 101, 7.5, "ten"}) {
            items.add(item("Points " + points, Map.of(), new LinkedHashMap<>(Map.of("scoreMaximum", points))));
        }

        WebPage page = select(items, Map.of());

        assertTrue(page.text().contains("“Points 7.5” has no grade"));
        assertTrue(lms.gradebook().items().isEmpty());
        assertEquals(18, course().activities().size());
    }

    @Test
    void what_is_no_link_is_left_out_with_a_remark() {
        WebPage page = select(List.of(Map.of("type", "html", "html", "<b>x</b>")), Map.of());

        assertEquals("0 added to " + course().title(), page.heading());
        assertTrue(page.text().contains("Left out: html"));
    }

    @Test
    void data_has_to_come_back_where_it_was_sent() {
        lms.with(Quirk.DEEP_LINK_DATA);

        assertEquals(200, select(List.of(), Map.of()).status());
        assertEquals(
                400,
                select(List.of(), Map.of("https://purl.imsglobal.org/spec/lti-dl/claim/data", "other"))
                        .status());
    }

    @Test
    void a_copied_course_has_new_numbers_and_the_same_parameters() {
        select(List.of(item("Chosen", Map.of("item", "session:9"), column(10, "session-9"))), Map.of());
        LmsActivity original = course().called("Chosen");

        LmsCourse copy = lms.copy(course());

        LmsActivity copied = copy.called("Chosen");
        Map<String, Object> claims = claims(lms.launch(supervisor(), copied));
        assertNotEquals(original.resourceLinkId(), copied.resourceLinkId());
        assertNotEquals(original.id(), copied.id());
        assertEquals("session:9", ((Map<?, ?>) claims.get(Claims.CUSTOM)).get("item"));
        assertEquals(Integer.toString(copy.id()), ((Map<?, ?>) claims.get(LTI + "context")).get("id"));
        assertEquals("4", ((Map<?, ?>) claims.get(Claims.CUSTOM)).get("context_history"));
        assertEquals("session-9", lms.gradebook().itemOf(copied).orElseThrow().resourceId());
        assertEquals(
                lms.organisation().members(course()).size(),
                lms.organisation().members(copy).size());
        assertEquals(
                copy.id() + ",4",
                custom(lms.launch(supervisor(), lms.copy(copy).called("Chosen")))
                        .get("context_history"));
    }

    @Test
    void a_restored_backup_is_there_once_more_in_the_same_course() {
        LmsCourse restored = lms.restore(course(), course());

        assertEquals(28, restored.activities().size());
        assertEquals(
                28,
                restored.activities().stream()
                        .map(LmsActivity::resourceLinkId)
                        .distinct()
                        .count());
    }

    private Form selection(List<Map<String, Object>> items, Map<String, ?> changes) {
        return tool.selection(lms.platform(), claims(lms.selectContent(lead(), course())), items, changes);
    }

    private WebPage select(List<Map<String, Object>> items, Map<String, ?> changes) {
        return LaunchClient.inFrame().sendBack(selection(items, changes));
    }

    private void assertRefused(String reason, Map<String, ?> changes) {
        WebPage page = select(List.of(item("Never", Map.of(), null)), changes);
        assertEquals(400, page.status(), reason);
        assertTrue(page.text().contains(reason), page.text());
        assertEquals(14, course().activities().size());
    }

    private static Map<String, Object> item(String title, Map<String, String> custom, Map<String, Object> column) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("type", "ltiResourceLink");
        item.put("title", title);
        item.put("custom", custom);
        if (column != null) {
            item.put("lineItem", column);
        }
        return item;
    }

    private static Map<String, Object> column(int points, String resourceId) {
        return Map.of("scoreMaximum", points, "resourceId", resourceId, "tag", "tag");
    }
}
