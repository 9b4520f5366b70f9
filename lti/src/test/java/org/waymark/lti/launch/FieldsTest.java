package org.waymark.lti.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.lti.LtiRefusal;
import org.waymark.lti.RefusalCode;

class FieldsTest {

    private static Fields read(String query, String body) {
        return Fields.read(query, body.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static void refused(RefusalCode code, int status, String query, String body) {
        LtiRefusal refusal = assertThrows(LtiRefusal.class, () -> read(query, body));
        assertEquals(code, refusal.code());
        assertEquals(status, refusal.code().status());
    }

    @Test
    void query_and_body_are_read_together() {
        Fields fields = read("iss=https%3A%2F%2Fa.example&x", "login_hint=a+b&name=%C3%89va&empty=");
        assertEquals(Optional.of("https://a.example"), fields.get("iss"));
        assertEquals(Optional.of("a b"), fields.get("login_hint"));
        assertEquals(Optional.of("\u00c9va"), fields.get("name"));
        assertEquals(Optional.empty(), fields.get("empty"));
        assertEquals(Optional.empty(), fields.get("absent"));
    }

    @Test
    void no_query_and_no_body_are_no_fields() {
        assertEquals(Optional.empty(), read(null, "").get("iss"));
    }

    @Test
    void a_parameter_twice_in_the_query_is_refused() {
        refused(RefusalCode.DUPLICATE_PARAMETER, 400, "iss=a&iss=b", "");
    }

    @Test
    void a_parameter_twice_in_the_body_is_refused() {
        refused(RefusalCode.DUPLICATE_PARAMETER, 400, null, "id_token=a&state=s&id_token=a");
    }

    @Test
    void a_parameter_in_query_and_body_is_refused() {
        refused(RefusalCode.DUPLICATE_PARAMETER, 400, "iss=a", "iss=a");
    }

    @Test
    void a_parameter_twice_under_another_spelling_of_its_name_is_refused() {
        refused(RefusalCode.DUPLICATE_PARAMETER, 400, null, "iss=a&%69ss=b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"iss=%", "iss=%4", "iss=%zz", "iss=%4", "%=a", "iss=%-1"})
    void a_broken_escape_is_refused(String query) {
        refused(RefusalCode.BAD_ENCODING, 400, query, "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"iss=%FF", "iss=%C0%AF", "iss=%ED%A0%80", "iss=\u00ff", "iss=%E2%82"})
    void what_is_not_utf8_is_refused(String body) {
        refused(RefusalCode.BAD_ENCODING, 400, null, body);
    }

    @ParameterizedTest
    @ValueSource(strings = {"iss=a%0D%0ASet-Cookie:x", "iss=%00", "iss=%7F", "iss=%C2%85", "is%0As=a", "iss=a\tb"})
    void a_control_character_is_refused(String body) {
        refused(RefusalCode.CONTROL_CHARACTER, 400, null, body);
    }

    @Test
    void a_parameter_of_8_kB_is_read_and_a_longer_one_refused() {
        String eightKb = "a".repeat(8 * 1024);
        assertEquals(
                Optional.of(eightKb), read(null, "lti_message_hint=" + eightKb).get("lti_message_hint"));
        refused(RefusalCode.PARAMETER_TOO_LONG, 400, null, "lti_message_hint=a" + eightKb);
    }

    @Test
    void an_id_token_of_32_kB_is_read_and_a_longer_one_refused() {
        String most = "a".repeat(32 * 1024);
        assertEquals(Optional.of(most), read(null, "id_token=" + most).get("id_token"));
        refused(RefusalCode.TOKEN_TOO_LARGE, 413, null, "id_token=a" + most);
    }

    @Test
    void a_form_over_64_kB_is_refused_whatever_it_holds() {
        refused(RefusalCode.FORM_TOO_LARGE, 413, null, "&".repeat(64 * 1024 + 1));
        refused(RefusalCode.FORM_TOO_LARGE, 413, "&".repeat(64 * 1024 + 1), "");
    }

    @Test
    void a_form_of_3_MB_is_refused_without_being_read_to_its_end() throws IOException {
        try (InputStream body = new ByteArrayInputStream(new byte[3 * 1024 * 1024])) {
            LtiRefusal refusal = assertThrows(LtiRefusal.class, () -> Fields.read(null, body));
            assertEquals(413, refusal.code().status());
            assertEquals(3 * 1024 * 1024 - 64 * 1024 - 1, body.available());
        }
    }

    @Test
    void more_than_a_hundred_parameters_are_refused() {
        StringBuilder many = new StringBuilder();
        for (int at = 0; at <= 100; at++) {
            many.append("p").append(at).append("=1&");
        }
        refused(RefusalCode.TOO_MANY_PARAMETERS, 400, null, many.toString());
    }
}
