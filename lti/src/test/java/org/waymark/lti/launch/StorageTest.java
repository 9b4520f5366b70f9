package org.waymark.lti.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waymark.lti.LtiRefusal;
import org.waymark.lti.RefusalCode;
import org.waymark.lti.TestPlatform;

/** The second step of the ladder: the cookie did not come back, but the platform keeps small texts for tools. */
class StorageTest {

    private final Scene scene = new Scene();

    private Login login(String frame) {
        Map<String, String> fields = scene.loginFields();
        if (frame != null) {
            fields.put("lti_storage_target", frame);
        }
        return scene.logins.begin(Scene.form(fields));
    }

    private ParkedLaunch launchWithoutCookie(Login login) {
        Map<String, String> query = Scene.query(login.redirect());
        Scene.Begun begun = new Scene.Begun(query.get("state"), query.get("nonce"), "");
        String token = Scene.token(scene.claims(begun));
        Outcome outcome =
                scene.launches.receive(Scene.form(Map.of("state", begun.state(), "id_token", token)), Optional.empty());
        assertThrows(
                LtiRefusal.class,
                () -> scene.launch(begun, token),
                "the state is used up, whatever becomes of the storage");
        ParkedLaunch parked = assertInstanceOf(Unbound.class, outcome).parked();
        return ParkedLaunch.read(parked.json());
    }

    @Test
    void the_secret_is_put_into_the_frame_that_the_platform_named_and_at_its_origin_only() {
        Login login = login("_parent");
        StorageMessage put = login.storage().orElseThrow();
        assertEquals(new StorageTarget(StorageTarget.PARENT, "https://moodle.example.org"), put.target());
        ObjectNode message = TestPlatform.json(put.json());
        assertEquals("lti.put_data", message.get("subject").asText());
        assertEquals("lti.put_data.response", put.answerSubject());
        assertEquals(put.messageId(), message.get("message_id").asText());
        assertEquals("waymark_" + login.browserHandle(), message.get("key").asText());
        assertEquals(login.browserSecret(), message.get("value").asText());
        assertEquals(4, message.size());
        assertFalse(put.toString().contains(login.browserSecret()));
    }

    @Test
    void without_an_offer_nothing_is_put_anywhere() {
        assertEquals(Optional.empty(), login(null).storage());
        assertEquals(Optional.empty(), login("").storage());
        assertEquals(Optional.empty(), login("x".repeat(256)).storage());
        assertEquals(Optional.empty(), launchWithoutCookie(login(null)).storageQuestion());
    }

    @Test
    void the_secret_that_comes_back_from_storage_claims_the_launch() {
        Login login = login("post_message_forwarding");
        ParkedLaunch parked = launchWithoutCookie(login);
        StorageMessage question = parked.storageQuestion().orElseThrow();
        assertEquals("post_message_forwarding", question.target().frame());
        assertEquals("https://moodle.example.org", question.target().origin());
        assertEquals("lti.get_data", question.subject());
        assertEquals(login.storage().orElseThrow().key(), question.key());
        assertNotEquals(login.storage().orElseThrow().messageId(), question.messageId());
        assertFalse(TestPlatform.json(question.json()).has("value"));
        assertEquals("17", parked.claimWithStoredSecret(login.browserSecret()).subject());
    }

    @Test
    void another_secret_claims_nothing() {
        ParkedLaunch parked = launchWithoutCookie(login("_parent"));
        for (String secret : new String[] {"", "null", login("_parent").browserSecret()}) {
            LtiRefusal refusal = assertThrows(LtiRefusal.class, () -> parked.claimWithStoredSecret(secret));
            assertEquals(RefusalCode.STORAGE_MISMATCH, refusal.code());
            assertEquals(Optional.of(scene.moodle.registration.id()), refusal.registrationId());
        }
    }

    @Test
    void a_platform_that_offered_no_storage_cannot_be_claimed_by_it() {
        Login login = login(null);
        ParkedLaunch parked = launchWithoutCookie(login);
        assertThrows(LtiRefusal.class, () -> parked.claimWithStoredSecret(login.browserSecret()));
    }

    @Test
    void the_cookie_is_still_enough_where_storage_was_offered() {
        Login login = login("_parent");
        Map<String, String> query = Scene.query(login.redirect());
        Scene.Begun begun = new Scene.Begun(query.get("state"), query.get("nonce"), login.browserSecret());
        assertInstanceOf(Admitted.class, scene.launch(begun, Scene.token(scene.claims(begun))));
    }

    @Test
    void the_parked_launch_holds_the_hash_and_not_the_secret() {
        Login login = login("_parent");
        String json = launchWithoutCookie(login).json();
        assertFalse(json.contains(login.browserSecret()));
        assertTrue(json.contains("_parent"));
    }
}
