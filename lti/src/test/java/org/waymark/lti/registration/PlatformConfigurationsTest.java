package org.waymark.lti.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.InetAddress;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.lti.AddressGuard;
import org.waymark.lti.CallFailure;
import org.waymark.lti.FakeServices;
import org.waymark.lti.MovableClock;
import org.waymark.lti.PlatformFamily;
import org.waymark.lti.TestPlatform;
import org.waymark.lti.access.Reason;
import org.waymark.lti.access.Result;
import org.waymark.lti.access.Trouble;

class PlatformConfigurationsTest {

    static final String ADDRESS = "https://moodle.example.org/mod/lti/openid-configuration.php";

    private final FakeServices http = new FakeServices();

    /** Names that begin with "inside" are on a private network. */
    private static InetAddress[] resolve(String host) throws java.net.UnknownHostException {
        byte[] bytes = host.startsWith("inside") ? new byte[] {10, 0, 0, 1} : new byte[] {(byte) 203, 1, 1, 1};
        return new InetAddress[] {InetAddress.getByAddress(bytes)};
    }

    private PlatformConfigurations configurations(boolean isPrivateAllowed) {
        return new PlatformConfigurations(
                http, new MovableClock(), new AddressGuard(isPrivateAllowed, PlatformConfigurationsTest::resolve));
    }

    /** As Moodle 4.5 sends it, shortened. */
    static ObjectNode moodle() {
        return TestPlatform.json("""
                {"issuer": "https://moodle.example.org",
                 "token_endpoint": "https://moodle.example.org/mod/lti/token.php",
                 "token_endpoint_auth_methods_supported": ["private_key_jwt"],
                 "token_endpoint_auth_signing_alg_values_supported": ["RS256"],
                 "jwks_uri": "https://moodle.example.org/mod/lti/certs.php",
                 "authorization_endpoint": "https://moodle.example.org/mod/lti/auth.php",
                 "registration_endpoint": "https://moodle.example.org/mod/lti/openid-registration.php",
                 "scopes_supported": ["https://purl.imsglobal.org/spec/lti-ags/scope/lineitem",
                   "https://purl.imsglobal.org/spec/lti-ags/scope/score",
                   "https://purl.imsglobal.org/spec/lti-nrps/scope/contextmembership.readonly", "openid"],
                 "response_types_supported": ["id_token"],
                 "subject_types_supported": ["public", "pairwise"],
                 "id_token_signing_alg_values_supported": ["RS256"],
                 "claims_supported": ["sub", "iss", "name", "given_name", "family_name", "email"],
                 "https://purl.imsglobal.org/spec/lti-platform-configuration": {
                   "product_family_code": "moodle", "version": "4.5.5 (Build: 1)",
                   "messages_supported": [{"type": "LtiResourceLinkRequest"},
                     {"type": "LtiDeepLinkingRequest", "placements": ["ContentArea"]}],
                   "variables": ["Context.id", "Context.id.history", "ResourceLink.id", "User.username"]}}
                """);
    }

    private static ObjectNode lti(ObjectNode json) {
        return (ObjectNode) json.get("https://purl.imsglobal.org/spec/lti-platform-configuration");
    }

    private Trouble refused(boolean isPrivateAllowed, Consumer<ObjectNode> change) {
        ObjectNode json = moodle();
        change.accept(json);
        http.then(200, json.toString(), "Content-Type", "application/json");
        Result<PlatformConfiguration> result = configurations(isPrivateAllowed).read(ADDRESS);
        return assertInstanceOf(Result.Failure.class, result).trouble();
    }

    private void refused(Reason reason, String member, Consumer<ObjectNode> change) {
        Trouble trouble = refused(false, change);
        assertEquals(reason, trouble.reason());
        assertEquals(member, trouble.words());
    }

    @Test
    void moodles_document_is_read() {
        http.then(200, moodle().toString());
        Result<PlatformConfiguration> result = configurations(false).read(ADDRESS);
        PlatformConfiguration read = ((Result.Success<PlatformConfiguration>) result).value();
        assertEquals("https://moodle.example.org", read.issuer());
        assertEquals(PlatformFamily.MOODLE, read.family());
        assertEquals(Set.of("RS256"), read.algorithms());
        assertEquals(Set.of("LtiResourceLinkRequest", "LtiDeepLinkingRequest"), read.messages());
        assertEquals("/mod/lti/token.php", read.tokenEndpoint().getPath());
        assertEquals(4, read.variables().size());
        assertEquals(true, read.authorizationServer().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"issuer", "authorization_endpoint", "token_endpoint", "jwks_uri", "registration_endpoint"})
    void what_is_needed_must_be_there(String name) {
        refused(Reason.INCOMPLETE, name, json -> json.remove(name));
        refused(Reason.INCOMPLETE, name, json -> json.putObject(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"response_types_supported", "id_token_signing_alg_values_supported"})
    void what_lti_is_built_on_must_be_supported(String name) {
        refused(Reason.UNSUPPORTED, name, json -> json.remove(name));
        refused(Reason.UNSUPPORTED, name, json -> json.putArray(name)
                .add("code")
                .add("HS256"));
    }

    @Test
    void a_platform_without_lti_without_launches_or_with_other_methods_is_none() {
        refused(
                Reason.UNSUPPORTED,
                "lti-platform-configuration",
                json -> json.remove("https://purl.imsglobal.org/spec/lti-platform-configuration"));
        refused(Reason.UNSUPPORTED, "messages_supported", json -> lti(json).putArray("messages_supported"));
        refused(Reason.UNSUPPORTED, "token_endpoint_auth_methods_supported", json -> json.putArray(
                        "token_endpoint_auth_methods_supported")
                .add("client_secret_basic"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example",
                "https://moodle.example.org.evil.example",
                "https://moodle.example.org@evil.example",
                "moodle"
            })
    void the_issuer_is_on_the_host_of_the_document(String issuer) {
        refused(Reason.FOREIGN_HOST, "issuer", json -> json.put("issuer", issuer));
    }

    @Test
    void the_registration_token_can_go_to_that_host_only() {
        refused(
                Reason.FOREIGN_HOST,
                "registration_endpoint",
                json -> json.put("registration_endpoint", "https://evil.example/register"));
    }

    /** Our key is the same for all: an assertion sent to, or made out to, another platform would be good there. */
    @ParameterizedTest
    @CsvSource({
        "token_endpoint, https://victim.example/token.php",
        "token_endpoint, https://auth.brightspace.com/core/connect/token",
        "token_endpoint, https://sso.canvaslms.com/login/oauth2/token",
        "authorization_server, https://victim.example/token.php",
        "authorization_server, https://api.brightspace.com/auth/token"
    })
    void tokens_are_made_by_the_platform_itself(String name, String address) {
        refused(Reason.FOREIGN_HOST, name, json -> json.put(name, address));
    }

    @ParameterizedTest
    @ValueSource(strings = {"victims-server", "urn:victim", "https://u:p@moodle.example.org/"})
    void who_makes_the_tokens_is_a_web_address(String server) {
        refused(Reason.ADDRESS_REFUSED, "authorization_server", json -> json.put("authorization_server", server));
    }

    @Test
    void a_vendor_may_make_the_tokens_of_its_own_customers() {
        String hosted = moodle().put("authorization_server", "https://api.brightspace.com/auth/token")
                .put("token_endpoint", "https://moodle.example.org/token")
                .toString()
                .replace("https://moodle.example.org", "https://northmoor.brightspace.com");
        http.then(200, hosted);
        assertInstanceOf(
                Result.Success.class,
                configurations(true).read("https://northmoor.brightspace.com/mod/lti/openid-configuration"));
    }

    @ParameterizedTest
    @CsvSource({
        "token_endpoint, http://moodle.example.org/token",
        "jwks_uri, https://inside.example.org/certs",
        "token_endpoint, https://inside/token",
        "jwks_uri, file:///etc/passwd",
        "authorization_endpoint, http://moodle.example.org/auth",
        "authorization_endpoint, javascript:alert(1)",
        "registration_endpoint, https://u:p@moodle.example.org/"
    })
    void an_endpoint_is_secure_and_public(String name, String address) {
        refused(Reason.ADDRESS_REFUSED, name, json -> json.put(name, address));
    }

    @Test
    void a_private_platform_is_taken_where_the_setting_says_so() {
        http.then(200, moodle().toString().replace("https://moodle.example.org", "http://inside.example.org"));
        assertInstanceOf(Result.Success.class, configurations(true).read("http://inside.example.org/mod/lti/openid"));
    }

    @ParameterizedTest
    @CsvSource({
        "200, <html></html>, NOT_JSON",
        "200, [], NOT_JSON",
        "200, '', NOT_JSON",
        "302, '', REDIRECTED",
        "404, 'not here', GONE",
        "500, 'oops', SERVER_ERROR"
    })
    void an_answer_that_is_no_document_is_refused(int status, String body, Reason reason) {
        http.then(status, body);
        Result<PlatformConfiguration> result = configurations(false).read(ADDRESS);
        assertEquals(
                reason, assertInstanceOf(Result.Failure.class, result).trouble().reason());
    }

    @ParameterizedTest
    @EnumSource(CallFailure.Kind.class)
    void no_answer_or_one_of_a_megabyte_is_refused(CallFailure.Kind kind) {
        http.thenFail(kind);
        Result<PlatformConfiguration> result = configurations(false).read(ADDRESS);
        assertEquals(
                kind.name(),
                assertInstanceOf(Result.Failure.class, result)
                        .trouble()
                        .reason()
                        .name());
        assertEquals(256 * 1024, http.last().bytesMax());
    }

    @Test
    void what_is_no_address_is_not_asked() {
        assertInstanceOf(Result.Failure.class, configurations(false).read("javascript:alert(1)"));
        assertEquals(0, http.calls.size());
    }
}
