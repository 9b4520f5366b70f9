package org.waymark.lti.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.waymark.lti.FakeHttp;
import org.waymark.lti.FakeNonces;
import org.waymark.lti.FakeRegistrations;
import org.waymark.lti.LtiRefusal;
import org.waymark.lti.MovableClock;
import org.waymark.lti.RefusalCode;
import org.waymark.lti.TestPlatform;
import org.waymark.lti.Tool;
import org.waymark.lti.keys.PlatformKeys;

/** A tool, a platform that behaves like Moodle, and a browser between them. */
final class Scene {

    private static final JsonMapper ASCII =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    static final String BASE = "https://tool.example.org";

    final MovableClock clock = new MovableClock();
    final FakeRegistrations registrations = new FakeRegistrations();
    final FakeNonces nonces = new FakeNonces();
    final FakeHttp http = new FakeHttp();
    final TestPlatform moodle = new TestPlatform("https://moodle.example.org", "client-1");
    final Tool tool = new Tool(URI.create(BASE), URI.create(BASE + "/lti/launch"));
    final Logins logins = new Logins(tool, registrations, nonces, clock);
    final Launches launches =
            new Launches(tool, registrations, nonces, new PlatformKeys(http, clock, Runnable::run), clock);

    Scene() {
        registrations.all.add(moodle.registration);
        http.answer(moodle.jwksUri, 200, TestPlatform.keySet(TestPlatform.publicKey()));
    }

    /** What the browser carries from login to launch. */
    record Begun(String state, String nonce, String browserSecret) {}

    Map<String, String> loginFields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("iss", moodle.issuer);
        fields.put("target_link_uri", BASE + "/programme/4");
        fields.put("login_hint", "17");
        fields.put("lti_message_hint", "{\"cmid\":5}");
        fields.put("client_id", moodle.clientId);
        fields.put("lti_deployment_id", "1");
        return fields;
    }

    Begun begin() {
        return begin(loginFields());
    }

    Begun begin(Map<String, String> fields) {
        Login login = logins.begin(form(fields));
        Map<String, String> query = query(login.redirect());
        return new Begun(query.get("state"), query.get("nonce"), login.browserSecret());
    }

    /** The claims of a learner's launch, complete and right. */
    ObjectNode claims(Begun begun) {
        long now = clock.instant().getEpochSecond();
        ObjectNode claims = TestPlatform.json("{}");
        claims.put("iss", moodle.issuer).put("aud", moodle.clientId).put("sub", "17");
        claims.put("iat", now).put("exp", now + 60).put("nonce", begun.nonce());
        claims.put("name", "Ada Byron").put("given_name", "Ada").put("family_name", "Byron");
        claims.put("email", "ada@example.org");
        claims.put(Claims.DEPLOYMENT_ID, "1").put(Claims.VERSION, "1.3.0");
        claims.put(Claims.MESSAGE_TYPE, "LtiResourceLinkRequest");
        claims.put(Claims.TARGET, BASE + "/programme/4");
        claims.putArray(Claims.ROLES).add("http://purl.imsglobal.org/vocab/lis/v2/membership#Learner");
        claims.putObject(Claims.CONTEXT)
                .put("id", "3")
                .put("title", "Supervision")
                .putArray("type")
                .add("CourseSection");
        claims.putObject(Claims.RESOURCE_LINK).put("id", "5").put("title", "Session 4");
        claims.putObject(Claims.PRESENTATION)
                .put("locale", "en")
                .put("document_target", "iframe")
                .put("return_url", moodle.issuer + "/mod/lti/return.php?course=3");
        return claims;
    }

    static String header() {
        return "{\"typ\":\"JWT\",\"alg\":\"RS256\",\"kid\":\"" + TestPlatform.KID + "\"}";
    }

    /** Writes everything beyond ASCII as an escape, so that half a surrogate pair can be sent. */
    static String token(ObjectNode claims) {
        try {
            return TestPlatform.sign(header(), ASCII.writeValueAsBytes(claims));
        } catch (com.fasterxml.jackson.core.JsonProcessingException failure) {
            throw new IllegalStateException(failure);
        }
    }

    Outcome launch(Begun begun, String token) {
        return launches.receive(
                form(Map.of("state", begun.state(), "id_token", token)), Optional.of(begun.browserSecret()));
    }

    /** A whole launch whose claims were changed, admitted. */
    Launch admitted(java.util.function.Consumer<ObjectNode> change) {
        Begun begun = begin();
        ObjectNode claims = claims(begun);
        change.accept(claims);
        return assertInstanceOf(Admitted.class, launch(begun, token(claims))).launch();
    }

    /** A whole launch whose claims were changed, refused; and the nonce is used up. */
    LtiRefusal refused(RefusalCode code, java.util.function.Consumer<ObjectNode> change) {
        return refusedToken(code, begun -> {
            ObjectNode claims = claims(begun);
            change.accept(claims);
            return token(claims);
        });
    }

    /** A launch with any token at all, refused; and the nonce is used up. */
    LtiRefusal refusedToken(RefusalCode code, java.util.function.Function<Begun, String> token) {
        Begun begun = begin();
        String bad = token.apply(begun);
        LtiRefusal refusal = assertThrows(LtiRefusal.class, () -> launch(begun, bad));
        assertEquals(code, refusal.code(), refusal.getMessage());
        LtiRefusal again = assertThrows(LtiRefusal.class, () -> launch(begun, token(claims(begun))));
        assertEquals(RefusalCode.STATE_UNKNOWN, again.code(), "the nonce could be used again");
        return refusal;
    }

    static Fields form(Map<String, String> fields) {
        return Fields.read(null, encoded(fields).getBytes(StandardCharsets.US_ASCII));
    }

    static String encoded(Map<String, String> fields) {
        StringBuilder form = new StringBuilder();
        fields.forEach((name, value) -> form.append(form.length() == 0 ? "" : "&")
                .append(URLEncoder.encode(name, StandardCharsets.UTF_8))
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return form.toString();
    }

    static Map<String, String> query(URI address) {
        Map<String, String> query = new HashMap<>();
        for (String pair : address.getRawQuery().split("&", -1)) {
            String[] parts = pair.split("=", 2);
            query.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return query;
    }
}
