package org.waymark.lti.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.lti.LtiRefusal;
import org.waymark.lti.RefusalCode;
import org.waymark.lti.deeplinking.DeepLinkingSettings;

/** The kinds of message, the addresses they carry, and claims of a wrong shape. */
class MessageTest {

    private static final String INSTRUCTOR = "http://purl.imsglobal.org/vocab/lis/v2/membership#Instructor";

    private final Scene scene = new Scene();

    private void refusedWith400(RefusalCode code, java.util.function.Consumer<ObjectNode> change) {
        LtiRefusal refusal = scene.refused(code, change);
        assertEquals(400, refusal.code().status());
    }

    private static void deepLinking(ObjectNode claims) {
        claims.put(Claims.MESSAGE_TYPE, "LtiDeepLinkingRequest");
        claims.remove(Claims.RESOURCE_LINK);
        claims.putObject(Claims.DEEP_LINKING)
                .put("deep_link_return_url", "https://moodle.example.org/mod/lti/contentitem_return.php")
                .putArray("accept_types")
                .add("ltiResourceLink");
    }

    private static void review(ObjectNode claims) {
        claims.put(Claims.MESSAGE_TYPE, "LtiSubmissionReviewRequest");
        claims.putObject(Claims.FOR_USER).put("user_id", "23");
    }

    @Test
    void an_unknown_message_type_is_refused() {
        refusedWith400(
                RefusalCode.MESSAGE_TYPE_UNKNOWN,
                claims -> claims.put(Claims.MESSAGE_TYPE, "LtiDataPrivacyLaunchRequest"));
        refusedWith400(
                RefusalCode.MESSAGE_TYPE_UNKNOWN, claims -> claims.put(Claims.MESSAGE_TYPE, "ltiresourcelinkrequest"));
    }

    @Test
    void a_deep_linking_request_is_admitted_as_one() {
        Launch launch = scene.admitted(MessageTest::deepLinking);
        assertEquals(MessageType.DEEP_LINKING, launch.messageType());
        assertEquals(Optional.empty(), launch.resourceLink());
        DeepLinkingSettings settings = launch.deepLinking().orElseThrow();
        assertEquals("/mod/lti/contentitem_return.php", settings.returnUrl().getPath());
        assertEquals(Optional.empty(), settings.data());
        assertFalse(settings.isMultipleAccepted());
        assertTrue(settings.isColumnAccepted());
    }

    @Test
    void what_a_platform_takes_is_handed_on_and_its_data_unchanged() {
        String data = "a\n\u0000<b> " + "x".repeat(8000);
        DeepLinkingSettings settings = scene.admitted(claims -> {
                    deepLinking(claims);
                    ((ObjectNode) claims.get(Claims.DEEP_LINKING))
                            .put("accept_multiple", true)
                            .put("accept_lineitem", "false")
                            .put("data", data);
                })
                .deepLinking()
                .orElseThrow();
        assertTrue(settings.isMultipleAccepted());
        assertFalse(settings.isColumnAccepted());
        assertEquals(Optional.of(data), settings.data());
        assertEquals(Optional.empty(), scene.admitted(claims -> {}).deepLinking());
    }

    @Test
    void a_platform_that_takes_nothing_of_our_kind_is_refused() {
        refusedWith400(RefusalCode.DEEP_LINKING_SETTINGS, claims -> {
            deepLinking(claims);
            ((ObjectNode) claims.get(Claims.DEEP_LINKING))
                    .putArray("accept_types")
                    .add("file");
        });
        refusedWith400(RefusalCode.DEEP_LINKING_SETTINGS, claims -> {
            deepLinking(claims);
            ((ObjectNode) claims.get(Claims.DEEP_LINKING)).put("accept_types", "ltiResourceLink");
        });
    }

    @Test
    void data_that_is_too_long_or_no_text_is_refused() {
        refusedWith400(RefusalCode.DEEP_LINKING_SETTINGS, claims -> {
            deepLinking(claims);
            ((ObjectNode) claims.get(Claims.DEEP_LINKING)).put("data", "x".repeat(8193));
        });
        refusedWith400(RefusalCode.DEEP_LINKING_SETTINGS, claims -> {
            deepLinking(claims);
            ((ObjectNode) claims.get(Claims.DEEP_LINKING)).put("data", 5);
        });
    }

    @Test
    void a_deep_linking_request_without_target_has_that_of_its_login() {
        Launch launch = scene.admitted(claims -> {
            deepLinking(claims);
            claims.remove(Claims.TARGET);
        });
        assertEquals(URI.create("https://tool.example.org/programme/4"), launch.target());
    }

    @Test
    void a_deep_linking_request_without_settings_is_refused() {
        refusedWith400(RefusalCode.DEEP_LINKING_SETTINGS, claims -> {
            deepLinking(claims);
            claims.remove(Claims.DEEP_LINKING);
        });
    }

    @Test
    void a_deep_linking_request_without_return_address_is_refused() {
        refusedWith400(RefusalCode.DEEP_LINKING_SETTINGS, claims -> {
            deepLinking(claims);
            claims.putObject(Claims.DEEP_LINKING).put("accept_multiple", true);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://moodle.example.org/back",
                "javascript:alert(1)",
                "https://evil.example/return",
                "https://moodle.example.org@evil.example/",
                "https://moodle.example.org.evil.example/",
                "ftp://moodle.example.org/",
                "//moodle.example.org/",
                "data:text/html,x",
                "https://moodle.example.org\\@evil.example/"
            })
    void a_return_address_that_is_not_on_the_platform_is_refused(String address) {
        refusedWith400(RefusalCode.RETURN_ADDRESS, claims -> {
            deepLinking(claims);
            ((ObjectNode) claims.get(Claims.DEEP_LINKING)).put("deep_link_return_url", address);
        });
        refusedWith400(RefusalCode.RETURN_ADDRESS, claims -> claims.putObject(Claims.PRESENTATION)
                .put("return_url", address));
    }

    @Test
    void a_return_address_that_is_no_text_is_refused() {
        refusedWith400(RefusalCode.RETURN_ADDRESS, claims -> claims.putObject(Claims.PRESENTATION)
                .put("return_url", 5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://courses.example.org/back", "https://MOODLE.example.org:8080/back?a=b"})
    void a_return_address_on_the_platform_or_its_list_is_handed_on(String address) {
        Launch launch =
                scene.admitted(claims -> claims.putObject(Claims.PRESENTATION).put("return_url", address));
        assertEquals(Optional.of(URI.create(address)), launch.presentation().returnUrl());
    }

    @Test
    void no_presentation_or_an_empty_one_is_accepted() {
        assertEquals(
                Optional.empty(),
                scene.admitted(claims -> claims.remove(Claims.PRESENTATION))
                        .presentation()
                        .returnUrl());
        scene.admitted(claims -> claims.putArray(Claims.PRESENTATION));
        scene.admitted(claims -> claims.putObject(Claims.PRESENTATION).put("return_url", ""));
    }

    @Test
    void a_submission_review_is_admitted_and_names_whose_work_to_an_instructor() {
        Launch launch = scene.admitted(claims -> {
            review(claims);
            claims.putArray(Claims.ROLES).add(INSTRUCTOR);
        });
        assertEquals(MessageType.SUBMISSION_REVIEW, launch.messageType());
        assertEquals(Optional.of("23"), launch.forUser());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://purl.imsglobal.org/vocab/lis/v2/membership#Learner",
                "http://purl.imsglobal.org/vocab/lis/v2/membership/Instructor#TeachingAssistant",
                "http://purl.imsglobal.org/vocab/lis/v2/institution/person#Instructor",
                "http://purl.imsglobal.org/vocab/lis/v2/system/person#Administrator",
                ""
            })
    void a_submission_review_is_refused_to_whoever_is_no_instructor_of_the_course(String role) {
        LtiRefusal refusal = scene.refused(RefusalCode.FOR_USER_REFUSED, claims -> {
            review(claims);
            claims.putArray(Claims.ROLES).add(role);
        });
        assertEquals(403, refusal.code().status());
    }

    @Test
    void a_for_user_in_another_message_of_a_learner_is_passed_over() {
        Launch launch =
                scene.admitted(claims -> claims.putObject(Claims.FOR_USER).put("user_id", "23"));
        assertEquals(Optional.empty(), launch.forUser());
    }

    @Test
    void a_submission_review_about_nobody_is_refused() {
        refusedWith400(RefusalCode.FOR_USER_MISSING, claims -> {
            review(claims);
            claims.remove(Claims.FOR_USER);
        });
        refusedWith400(RefusalCode.FOR_USER_MISSING, claims -> {
            review(claims);
            claims.putObject(Claims.FOR_USER);
        });
        refusedWith400(RefusalCode.IDENTIFIER, claims -> {
            review(claims);
            claims.putObject(Claims.FOR_USER).put("user_id", 23);
        });
    }

    @Test
    void a_target_on_another_host_is_refused() {
        refusedWith400(RefusalCode.TARGET_REFUSED, claims -> claims.put(Claims.TARGET, "https://evil.example/"));
        refusedWith400(
                RefusalCode.TARGET_REFUSED, claims -> claims.put(Claims.TARGET, "https://tool.example.org@e.x/"));
        refusedWith400(RefusalCode.TARGET_REFUSED, claims -> claims.put(Claims.TARGET, 5));
    }

    @Test
    void a_resource_link_launch_without_target_is_refused() {
        scene.refused(RefusalCode.TARGET_MISSING, claims -> claims.remove(Claims.TARGET));
    }

    @Test
    void the_target_of_the_token_counts_and_not_that_of_the_login() {
        Launch launch = scene.admitted(claims -> claims.put(Claims.TARGET, "https://tool.example.org/programme/9"));
        assertEquals(URI.create("https://tool.example.org/programme/9"), launch.target());
    }

    @Test
    void nested_custom_parameters_are_refused() {
        refusedWith400(
                RefusalCode.CUSTOM_NESTED,
                claims -> claims.putObject(Claims.CUSTOM).putObject("a").put("b", "c"));
        refusedWith400(
                RefusalCode.CUSTOM_NESTED,
                claims -> claims.putObject(Claims.CUSTOM).putArray("a").add("b"));
    }

    @Test
    void claims_of_a_wrong_shape_are_refused_and_never_an_error() {
        refusedWith400(RefusalCode.CLAIM_MALFORMED, claims -> claims.put(Claims.CUSTOM, "a=b"));
        refusedWith400(RefusalCode.CLAIM_MALFORMED, claims -> claims.putArray(Claims.CUSTOM)
                .add("a"));
        refusedWith400(RefusalCode.CLAIM_MALFORMED, claims -> claims.putArray(Claims.RESOURCE_LINK));
        refusedWith400(RefusalCode.CLAIM_MALFORMED, claims -> claims.putArray(Claims.CONTEXT));
        refusedWith400(RefusalCode.CLAIM_MALFORMED, claims -> claims.put(Claims.PRESENTATION, "iframe"));
        refusedWith400(RefusalCode.CLAIM_MALFORMED, claims -> claims.put(Claims.ROLES, "Instructor"));
        refusedWith400(RefusalCode.CLAIM_MALFORMED, claims -> claims.putArray(Claims.ROLES)
                .add(5));
        refusedWith400(
                RefusalCode.CLAIM_MALFORMED, claims -> claims.putObject("name").put("a", "b"));
        refusedWith400(RefusalCode.CLAIM_MALFORMED, claims -> claims.put(Claims.SCORES, "x"));
        refusedWith400(RefusalCode.CLAIM_MALFORMED, claims -> claims.putArray(Claims.MEMBERSHIPS)
                .add(1));
    }
}
