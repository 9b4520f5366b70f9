package org.waymark.lti.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.lti.LtiRefusal;
import org.waymark.lti.RefusalCode;
import org.waymark.lti.Registration;

/** Who, for whom, when and where: issuer, audience, times, deployment, ids. */
class ClaimsTest {

    private final Scene scene = new Scene();

    private long now() {
        return scene.clock.instant().getEpochSecond();
    }

    private LtiRefusal time(RefusalCode code, Consumer<ObjectNode> change) {
        LtiRefusal refusal = scene.refused(code, change);
        assertEquals(401, refusal.code().status());
        return refusal;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://moodle.example.org/", "https://Moodle.example.org", "", "http://moodle.example.org"})
    void an_issuer_that_is_only_similar_is_refused(String issuer) {
        scene.refused(RefusalCode.ISSUER_MISMATCH, claims -> claims.put("iss", issuer));
    }

    @Test
    void a_wrong_or_missing_audience_is_refused() {
        scene.refused(RefusalCode.AUDIENCE, claims -> claims.put("aud", "client-2"));
        scene.refused(RefusalCode.AUDIENCE, claims -> claims.remove("aud"));
        scene.refused(RefusalCode.AUDIENCE, claims -> claims.putArray("aud"));
        scene.refused(RefusalCode.AUDIENCE, claims -> claims.putArray("aud").add("client-2"));
        scene.refused(RefusalCode.AUDIENCE, claims -> claims.put("azp", "client-1")
                .putArray("aud")
                .add("client-1")
                .add(5));
    }

    @Test
    void several_audiences_without_azp_are_refused() {
        scene.refused(
                RefusalCode.AUDIENCE,
                claims -> claims.putArray("aud").add("client-1").add("client-2"));
    }

    @Test
    void an_azp_that_is_not_us_is_refused_whatever_the_audience() {
        scene.refused(RefusalCode.AUDIENCE, claims -> claims.put("azp", "client-2"));
        scene.refused(RefusalCode.AUDIENCE, claims -> claims.putNull("azp"));
        scene.refused(RefusalCode.AUDIENCE, claims -> claims.put("azp", "client-2")
                .putArray("aud")
                .add("client-1")
                .add("client-2"));
    }

    @Test
    void a_list_of_one_audience_without_azp_is_accepted() {
        Launch launch = scene.admitted(claims -> claims.putArray("aud").add("client-1"));
        assertEquals("client-1", launch.clientId());
    }

    @Test
    void several_audiences_with_our_azp_are_accepted() {
        Launch launch = scene.admitted(claims ->
                claims.put("azp", "client-1").putArray("aud").add("client-2").add("client-1"));
        assertEquals("client-1", launch.clientId());
    }

    @Test
    void a_token_is_good_until_the_leeway_is_over() {
        scene.admitted(claims -> claims.put("iat", now() - 149).put("exp", now() - 89));
        time(RefusalCode.EXPIRED, claims -> claims.put("iat", now() - 150).put("exp", now() - 90));
    }

    @Test
    void an_iat_in_the_future_is_accepted_within_the_leeway_only() {
        scene.admitted(claims -> claims.put("iat", now() + 90).put("exp", now() + 150));
        time(RefusalCode.TIME, claims -> claims.put("iat", now() + 91).put("exp", now() + 150));
    }

    @Test
    void an_iat_of_over_five_minutes_ago_is_refused() {
        scene.admitted(claims -> claims.put("iat", now() - 300));
        time(RefusalCode.TIME, claims -> claims.put("iat", now() - 301));
    }

    @Test
    void a_life_of_over_an_hour_is_refused() {
        scene.admitted(claims -> claims.put("exp", now() + 3600));
        time(RefusalCode.TIME, claims -> claims.put("exp", now() + 3601));
    }

    @Test
    void an_end_that_is_not_after_the_beginning_is_refused() {
        time(RefusalCode.TIME, claims -> claims.put("exp", now()));
        time(RefusalCode.TIME, claims -> claims.put("exp", now() - 1));
    }

    @Test
    void an_nbf_in_the_future_is_refused() {
        scene.admitted(claims -> claims.put("nbf", now() + 90));
        time(RefusalCode.TIME, claims -> claims.put("nbf", now() + 91));
    }

    @ParameterizedTest
    @ValueSource(strings = {"iat", "exp", "nbf"})
    void a_time_that_is_not_a_whole_second_is_refused(String name) {
        time(RefusalCode.TIME, claims -> claims.put(name, now() + 0.5));
        time(RefusalCode.TIME, claims -> claims.put(name, (double) now()));
        time(RefusalCode.TIME, claims -> claims.put(name, -now()));
        time(RefusalCode.TIME, claims -> claims.put(name, 0));
        time(RefusalCode.TIME, claims -> claims.put(name, Long.MAX_VALUE));
        time(RefusalCode.TIME, claims -> claims.put(name, BigInteger.TEN.pow(40)));
        time(RefusalCode.TIME, claims -> claims.put(name, Long.toString(now())));
        time(RefusalCode.TIME, claims -> claims.putNull(name));
    }

    @Test
    void a_missing_iat_or_exp_is_refused() {
        time(RefusalCode.TIME, claims -> claims.remove("iat"));
        time(RefusalCode.TIME, claims -> claims.remove("exp"));
    }

    @Test
    void an_unknown_deployment_is_refused_and_noted_for_the_administrator() {
        Map<String, String> login = scene.loginFields();
        login.remove("lti_deployment_id");
        Scene.Begun begun = scene.begin(login);
        String token = Scene.token(scene.claims(begun).put(Claims.DEPLOYMENT_ID, "99"));
        LtiRefusal refusal =
                org.junit.jupiter.api.Assertions.assertThrows(LtiRefusal.class, () -> scene.launch(begun, token));
        assertEquals(RefusalCode.DEPLOYMENT_INACTIVE, refusal.code());
        assertEquals(403, refusal.code().status());
        assertEquals(List.of("99"), scene.registrations.deploymentsMet);
    }

    @Test
    void an_unknown_deployment_is_admitted_where_the_administrator_chose_that() {
        scene.registrations.isActivatedAtOnce = true;
        Map<String, String> login = scene.loginFields();
        login.put("lti_deployment_id", "99");
        Scene.Begun begun = scene.begin(login);
        Outcome outcome = scene.launch(begun, Scene.token(scene.claims(begun).put(Claims.DEPLOYMENT_ID, "99")));
        assertEquals("99", ((Admitted) outcome).launch().deploymentId());
    }

    @Test
    void a_known_deployment_is_not_asked_about() {
        scene.admitted(claims -> {});
        assertTrue(scene.registrations.deploymentsMet.isEmpty());
    }

    @Test
    void a_refused_launch_never_makes_a_deployment_known() {
        scene.registrations.all.set(0, scene.moodle.registration(Set.of(), Registration.USUAL_ALGORITHMS, true));
        scene.refused(RefusalCode.ROLES_MISSING, claims -> claims.remove(Claims.ROLES));
        assertTrue(scene.registrations.deploymentsMet.isEmpty());
    }

    @Test
    void a_deployment_other_than_the_login_named_is_refused() {
        assertEquals(
                401,
                scene.refused(RefusalCode.DEPLOYMENT_MISMATCH, claims -> claims.put(Claims.DEPLOYMENT_ID, "2"))
                        .code()
                        .status());
    }

    @ParameterizedTest
    @CsvSource({"sub", "deployment", "context", "resource_link"})
    void an_id_that_is_too_long_or_not_printable_is_refused(String which) {
        for (String bad : List.of("a".repeat(256), "a\u0000b", "a\nb", "a\u0085b", "a\ud800b")) {
            LtiRefusal refusal = scene.refused(RefusalCode.IDENTIFIER, claims -> setId(claims, which, bad));
            assertEquals(400, refusal.code().status());
            assertFalse(refusal.getMessage().contains(bad));
        }
    }

    private static void setId(ObjectNode claims, String which, String id) {
        switch (which) {
            case "sub" -> claims.put("sub", id);
            case "deployment" -> claims.put(Claims.DEPLOYMENT_ID, id);
            case "context" -> claims.putObject(Claims.CONTEXT).put("id", id);
            default -> claims.putObject(Claims.RESOURCE_LINK).put("id", id);
        }
    }

    @Test
    void an_id_of_255_characters_is_accepted() {
        String id = "\u00e9".repeat(255);
        Launch launch = scene.admitted(claims -> {
            setId(claims, "sub", id);
            setId(claims, "resource_link", id);
        });
        assertEquals(id, launch.subject());
        assertEquals(Optional.of(id), launch.resourceLink().map(ResourceLink::id));
    }

    @Test
    void an_id_that_is_a_number_is_refused() {
        scene.refused(RefusalCode.IDENTIFIER, claims -> claims.put("sub", 17));
        scene.refused(RefusalCode.IDENTIFIER, claims -> claims.put(Claims.DEPLOYMENT_ID, 1));
        scene.refused(RefusalCode.IDENTIFIER, claims -> claims.putObject(Claims.CONTEXT)
                .put("id", 3));
        scene.refused(RefusalCode.IDENTIFIER, claims -> claims.putObject(Claims.RESOURCE_LINK)
                .put("id", 5));
    }

    @Test
    void a_refusal_after_the_signature_knows_platform_and_way_back_and_nothing_of_the_person() {
        LtiRefusal refusal = scene.refused(RefusalCode.VERSION, claims -> claims.put(Claims.VERSION, "1.1"));
        assertEquals(Optional.of(scene.moodle.registration.id()), refusal.registrationId());
        assertEquals("/mod/lti/return.php", refusal.wayBack().orElseThrow().getPath());
        assertEquals("version: version", refusal.getMessage());
        assertEquals(0, refusal.getStackTrace().length);
    }

    @Test
    void a_refusal_before_the_signature_has_no_way_back() {
        assertEquals(
                Optional.empty(),
                scene.refused(RefusalCode.AUDIENCE, claims -> claims.remove("aud"))
                        .wayBack());
    }
}
