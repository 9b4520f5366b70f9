package org.waymark.lti.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.waymark.lti.LtiRefusal;
import org.waymark.lti.RefusalCode;
import org.waymark.lti.TestPlatform;

/** The twelve known bad payloads of the certification guide; each is refused and leaves its nonce unusable. */
class BadPayloadTest {

    private final Scene scene = new Scene();

    private String tokenWithHeader(String header, Scene.Begun begun) {
        return TestPlatform.sign(header, scene.claims(begun).toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void refusedWith401(LtiRefusal refusal) {
        assertEquals(401, refusal.code().status());
    }

    @Test
    void no_kid_in_the_header_is_refused_even_with_one_key_in_the_set() {
        refusedWith401(scene.refusedToken(
                RefusalCode.NO_KID, begun -> tokenWithHeader("{\"badtestonly\":\"12345\",\"alg\":\"RS256\"}", begun)));
        assertEquals("no_kid", RefusalCode.NO_KID.text());
    }

    @Test
    void an_incorrect_kid_is_refused_after_one_refetch() {
        scene.admitted(claims -> {});
        int before = scene.http.asked.get();
        scene.clock.forward(java.time.Duration.ofSeconds(31));
        refusedWith401(scene.refusedToken(
                RefusalCode.UNKNOWN_KID,
                begun -> tokenWithHeader("{\"kid\":\"imstester_66067\",\"alg\":\"RS256\"}", begun)));
        assertEquals(before + 1, scene.http.asked.get());
    }

    @Test
    void a_wrong_lti_version_is_refused() {
        refusedWith401(scene.refused(RefusalCode.VERSION, claims -> claims.put(Claims.VERSION, "11.3")));
    }

    @Test
    void no_lti_version_is_refused() {
        refusedWith401(scene.refused(RefusalCode.VERSION, claims -> claims.remove(Claims.VERSION)));
    }

    @Test
    void a_payload_that_is_no_lti_message_is_refused() {
        refusedWith401(scene.refused(RefusalCode.NOT_LTI, claims -> {
            claims.removeAll();
            claims.put("name", "badltilaunch");
        }));
    }

    @Test
    void missing_lti_claims_are_refused_with_the_first_missing_name() {
        LtiRefusal refusal = scene.refused(
                RefusalCode.VERSION,
                claims -> claims.remove(java.util.List.of(Claims.VERSION, Claims.ROLES, Claims.MESSAGE_TYPE)));
        refusedWith401(refusal);
        assertEquals("version", refusal.detail());
    }

    @Test
    void timestamps_of_long_ago_are_refused_as_expired() {
        refusedWith401(scene.refused(
                RefusalCode.EXPIRED, claims -> claims.put("iat", 11111).put("exp", 22222)));
    }

    @Test
    void a_missing_message_type_is_refused() {
        refusedWith401(scene.refused(RefusalCode.MESSAGE_TYPE_MISSING, claims -> claims.remove(Claims.MESSAGE_TYPE)));
    }

    @Test
    void a_missing_roles_claim_is_refused() {
        refusedWith401(scene.refused(RefusalCode.ROLES_MISSING, claims -> claims.remove(Claims.ROLES)));
    }

    @Test
    void a_missing_deployment_id_is_refused() {
        refusedWith401(scene.refused(RefusalCode.DEPLOYMENT_MISSING, claims -> claims.remove(Claims.DEPLOYMENT_ID)));
    }

    @Test
    void a_missing_resource_link_id_is_refused() {
        refusedWith401(scene.refused(
                RefusalCode.RESOURCE_LINK_MISSING,
                claims -> ((ObjectNode) claims.get(Claims.RESOURCE_LINK)).remove("id")));
        refusedWith401(scene.refused(RefusalCode.RESOURCE_LINK_MISSING, claims -> claims.remove(Claims.RESOURCE_LINK)));
    }

    @Test
    void an_empty_subject_beside_name_and_email_is_refused() {
        refusedWith401(scene.refused(RefusalCode.SUBJECT_MISSING, claims -> claims.put("sub", "")));
    }

    @Test
    void a_truly_anonymous_launch_is_refused_and_says_so() {
        LtiRefusal refusal = scene.refused(
                RefusalCode.SUBJECT_MISSING,
                claims -> claims.remove(java.util.List.of("sub", "name", "given_name", "family_name", "email")));
        assertEquals("anonymous launch not supported", refusal.detail());
    }
}
