package org.waymark.lti.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Claims as Moodle really sends them, and what is handed on. */
class MoodleTest {

    private final Scene scene = new Scene();

    @Test
    void a_whole_launch_is_handed_on_as_records() {
        Launch launch = scene.admitted(claims -> {});
        assertEquals(scene.moodle.registration.id(), launch.registrationId());
        assertEquals("https://moodle.example.org", launch.issuer());
        assertEquals("client-1", launch.clientId());
        assertEquals("1", launch.deploymentId());
        assertEquals(MessageType.RESOURCE_LINK, launch.messageType());
        assertEquals(Optional.of(new Course("3", Optional.of("Supervision"), Optional.empty())), launch.course());
        assertEquals(Optional.of(new ResourceLink("5", Optional.of("Session 4"))), launch.resourceLink());
        assertEquals(Optional.of("iframe"), launch.presentation().target());
        assertEquals(Optional.of("en"), launch.presentation().locale());
        assertEquals(scene.clock.instant(), launch.issuedAt());
        assertEquals(Map.of(), launch.custom());
        assertEquals(Optional.empty(), launch.forUser());
    }

    @Test
    void what_privacy_withholds_arrives_as_null_and_is_gone() {
        Launch launch = scene.admitted(claims -> {
            claims.putNull("name").putNull("given_name").putNull("family_name").putNull("email");
            claims.putObject(Claims.CUSTOM).putNull("person_name").put("user", "ada");
        });
        assertEquals(Optional.empty(), launch.person().displayName());
        assertEquals(Map.of("user", "ada"), launch.custom());
    }

    @Test
    void variables_that_the_platform_did_not_know_are_gone_and_other_dollars_stay() {
        Launch launch = scene.admitted(claims -> claims.putObject(Claims.CUSTOM)
                .put("a", "$ResourceLink.submission.endDateTime")
                .put("b", "$5 off")
                .put("c", "$100")
                .put("d", "$")
                .put("e", "$Person.name.full"));
        assertEquals(Map.of("b", "$5 off", "c", "$100", "d", "$"), launch.custom());
    }

    @Test
    void a_custom_name_with_capitals_arrives_twice_and_is_handed_on_once() {
        Launch launch = scene.admitted(claims -> claims.putObject(Claims.CUSTOM)
                .put("sessionid", "folded")
                .put("sessionId", "as configured")
                .put("Other", "as configured")
                .put("other", "folded"));
        assertEquals(Map.of("sessionid", "as configured", "other", "as configured"), launch.custom());
    }

    @Test
    void numbers_and_truths_in_custom_are_texts() {
        Launch launch = scene.admitted(
                claims -> claims.putObject(Claims.CUSTOM).put("session", 4).put("open", true));
        assertEquals(Map.of("session", "4", "open", "true"), launch.custom());
    }

    @Test
    void an_empty_list_in_place_of_custom_is_none() {
        assertEquals(
                Map.of(),
                scene.admitted(claims -> claims.putArray(Claims.CUSTOM)).custom());
    }

    @Test
    void scripts_in_names_and_titles_are_texts_like_any_other() {
        String script = "<script>alert(1)</script>";
        Launch launch = scene.admitted(claims -> {
            claims.put("name", script);
            claims.putObject(Claims.CONTEXT).put("id", "3").put("title", script);
            claims.putObject(Claims.CUSTOM).put("a", script);
        });
        assertEquals(Optional.of(script), launch.person().name());
        assertEquals(Optional.of(script), launch.course().flatMap(Course::title));
        assertEquals(script, launch.custom().get("a"));
    }

    @Test
    void control_characters_in_names_and_titles_become_spaces_and_long_ones_are_cut() {
        Launch launch = scene.admitted(claims -> {
            claims.put("name", "Ada\r\nByron\u0000").put("given_name", "\ud800").put("family_name", "  ");
            claims.putObject(Claims.CONTEXT).put("id", "3").put("title", "a".repeat(5000));
        });
        assertEquals(Optional.of("Ada  Byron"), launch.person().name());
        assertEquals(Optional.of("\uFFFD"), launch.person().givenName());
        assertEquals(Optional.empty(), launch.person().familyName());
        assertEquals(1000, launch.course().flatMap(Course::title).orElseThrow().length());
    }

    @Test
    void a_name_is_put_together_from_its_parts_where_it_is_missing() {
        assertEquals(
                Optional.of("Ada Byron"),
                scene.admitted(claims -> claims.remove("name")).person().displayName());
        assertEquals(
                Optional.of("Byron"),
                scene.admitted(claims -> claims.remove(java.util.List.of("name", "given_name")))
                        .person()
                        .displayName());
    }

    @Test
    void the_services_of_the_course_are_handed_on() {
        Launch launch = scene.admitted(claims -> {
            claims.putObject(Claims.MEMBERSHIPS)
                    .put("context_memberships_url", "https://moodle.example.org/mod/lti/services.php/3")
                    .putArray("service_versions")
                    .add("2.0");
            claims.putObject(Claims.SCORES)
                    .put("lineitem", "https://moodle.example.org/lineitems/7/lineitem?type_id=1")
                    .put("lineitems", "https://moodle.example.org/lineitems?type_id=1")
                    .putArray("scope")
                    .add("https://purl.imsglobal.org/spec/lti-ags/scope/score");
        });
        Services services = launch.services();
        assertEquals(
                Optional.of(URI.create("https://moodle.example.org/mod/lti/services.php/3")), services.memberships());
        assertEquals("type_id=1", services.lineItem().orElseThrow().getQuery());
        assertEquals("/lineitems", services.lineItems().orElseThrow().getPath());
        assertEquals(Set.of("https://purl.imsglobal.org/spec/lti-ags/scope/score"), services.scopes());
    }

    @Test
    void a_launch_without_services_has_none() {
        Services none = new Services(Optional.empty(), Optional.empty(), Optional.empty(), Set.of());
        assertEquals(none, scene.admitted(claims -> {}).services());
    }

    @Test
    void what_we_do_not_read_is_not_parked() {
        Scene.Begun begun = scene.begin();
        String token = Scene.token(scene.claims(begun).put("picture", "https://moodle.example.org/ada.png"));
        Unbound unbound = (Unbound)
                scene.launches.receive(Scene.form(Map.of("state", begun.state(), "id_token", token)), Optional.empty());
        assertFalse(unbound.parked().json().contains("ada.png"));
        assertFalse(unbound.parked().json().contains(begun.nonce()));
    }

    @Test
    void nothing_that_is_printed_by_accident_names_a_person() {
        Launch launch = scene.admitted(claims -> {});
        assertFalse(launch.toString().contains("Ada"));
        assertFalse(launch.person().toString().contains("Ada"));
    }
}
