package org.waymark.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.waymark.practice.Claims.LTI;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class IdTokenTest extends WithLms {

    @Test
    void a_token_is_signed_by_the_published_key_it_names() throws Exception {
        JWSObject token = token(launch());
        JWKSet published = JWKSet.parse(lms.publishedKeys());

        RSAKey key = published.getKeyByKeyId(token.getHeader().getKeyID()).toRSAKey();

        assertEquals(JWSAlgorithm.RS256, token.getHeader().getAlgorithm());
        assertEquals("RS256", key.getAlgorithm().getName());
        assertFalse(key.isPrivate(), "the private key must stay here");
        assertTrue(token.verify(new RSASSAVerifier(key)));
    }

    @Test
    void a_token_has_moodles_plain_claims() {
        LaunchTicket ticket = launch();
        Map<String, String> request = tool.request(ticket.initiation());
        Form answer = ticket.answer(tool.authorization(request));
        Map<String, Object> claims =
                parsed(answer.value("id_token")).getPayload().toJSONObject();

        assertEquals(request.get("nonce"), claims.get("nonce"));
        assertEquals(NOW.getEpochSecond(), claims.get("iat"));
        assertEquals(NOW.getEpochSecond() + 60, claims.get("exp"));
        assertEquals(lms.issuer().toString(), claims.get("iss"));
        assertEquals("waymark-northmoor", claims.get("aud"));
        assertEquals("101", claims.get("sub"));
        assertEquals("Amara Okonjo-Reed", claims.get("name"));
        assertEquals("amara.okonjo-reed@northmoor.example.org", claims.get("email"));
        assertEquals("1", claims.get(LTI + "deployment_id"));
        assertEquals("1.3.0", claims.get(LTI + "version"));
        assertEquals(tool.address() + "/", claims.get(LTI + "target_link_uri"));
        assertFalse(claims.containsKey("azp"));
        assertFalse(claims.containsKey("jti"));
    }

    @Test
    void course_activity_and_way_back_are_named() {
        Map<String, Object> claims = claims(launch());

        assertEquals(List.of("CourseSection"), part(claims, "context").get("type"));
        assertEquals("4", part(claims, "context").get("id"));
        assertEquals("Practice Supervisors 2026–27", part(claims, "context").get("title"));
        assertEquals("1", part(claims, "resource_link").get("id"));
        assertEquals("iframe", part(claims, "launch_presentation").get("document_target"));
        assertEquals("en", part(claims, "launch_presentation").get("locale"));
        assertTrue(part(claims, "launch_presentation")
                .get("return_url")
                .toString()
                .startsWith(lms.issuer() + "/mod/lti/return.php?course=4&"));
        assertEquals(
                "window",
                part(claims(launch().inNewWindow()), "launch_presentation").get("document_target"));
    }

    @Test
    void mentor_lead_and_manager_all_arrive_as_instructor() {
        String instructor = "http://purl.imsglobal.org/vocab/lis/v2/membership#Instructor";

        for (LmsRole role : List.of(LmsRole.NON_EDITING_TEACHER, LmsRole.EDITING_TEACHER, LmsRole.MANAGER)) {
            assertEquals(List.of(instructor), roles(role), role.name());
        }
        assertEquals(List.of("http://purl.imsglobal.org/vocab/lis/v2/membership#Learner"), roles(LmsRole.STUDENT));
    }

    @Test
    void an_administrator_brings_institution_and_system_roles() {
        assertEquals(
                List.of(
                        "http://purl.imsglobal.org/vocab/lis/v2/institution/person#Administrator",
                        "http://purl.imsglobal.org/vocab/lis/v2/membership#Instructor",
                        "http://purl.imsglobal.org/vocab/lis/v2/system/person#Administrator"),
                roles(LmsRole.ADMINISTRATOR));
    }

    @Test
    void custom_parameters_carry_the_destination() {
        LmsActivity session = lms.organisation().mainCourse().opening("programme/4");

        assertEquals("programme/4", custom(lms.launch(supervisor(), session)).get("destination"));
        assertEquals("", custom(launch()).get("destination"));
        assertEquals("programme", custom(launch().to("programme")).get("destination"));
    }

    @Test
    void custom_names_with_capitals_come_twice_and_unknown_variables_stay() {
        Map<?, ?> custom = custom(launch());

        assertEquals("Amara Okonjo-Reed", custom.get("personName"));
        assertEquals("Amara Okonjo-Reed", custom.get("personname"));
        assertEquals("amara.okonjo-reed", custom.get("username"));
        assertEquals("1", custom.get("groups"));
        assertEquals("$ResourceLink.id.history", custom.get("link_history"));
    }

    @Test
    void privacy_takes_name_and_email_away_and_leaves_null_behind() {
        Map<String, Object> claims = claims(launch().with(Quirk.NO_NAMES));
        Map<String, Object> custom = part(claims, "custom");

        for (String name : List.of("name", "given_name", "family_name", "email")) {
            assertFalse(claims.containsKey(name), name);
        }
        assertEquals("101", claims.get("sub"));
        assertEquals("amara.okonjo-reed", part(claims, "ext").get("user_username"));
        assertTrue(custom.containsKey("person_email"));
        assertNull(custom.get("person_email"));
        assertNull(custom.get("personname"));
    }

    @Test
    void a_key_is_made_once_and_kept() {
        Path file = folder.resolve("new/folder/key.json");

        assertEquals(new LmsKeys(file).published(false), new LmsKeys(file).published(false));
    }

    private List<?> roles(LmsRole role) {
        LmsPerson person = lms.organisation().people(role).get(0);
        return (List<?>) claims(lms.launch(person)).get(LTI + "roles");
    }

    private Map<String, Object> custom(LaunchTicket ticket) {
        return part(claims(ticket), "custom");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> part(Map<String, Object> claims, String name) {
        return (Map<String, Object>) claims.get(LTI + name);
    }
}
