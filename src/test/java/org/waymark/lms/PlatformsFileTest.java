package org.waymark.lms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlatformsFileTest {
    private static final String RIGHT = """
            {"organisations": [
              {"name": "Northmoor", "platforms": [
                {"issuer": "https://lms.example.org", "clientId": "abc", "deploymentIds": ["1", "2"],
                 "authorizationEndpoint": "https://lms.example.org/auth?x=1",
                 "tokenEndpoint": "https://lms.example.org/token",
                 "jwksUri": "https://keys.example.net/jwks"}]},
              {"name": "Southmoor", "platforms": []}]}
            """;

    private static String mistake(String json) {
        return assertThrows(PlatformsFile.Mistake.class, () -> PlatformsFile.parse(json, false))
                .getMessage();
    }

    @Test
    void a_right_file_is_read_whole() throws PlatformsFile.Mistake {
        PlatformsFile file = PlatformsFile.parse(RIGHT, false);
        assertEquals(2, file.organisations().size());
        assertEquals("abc", file.organisations().get(0).platforms().get(0).clientId());
        assertTrue(file.organisations().get(0).platforms().get(0).isEnabled());
    }

    @Test
    void an_unknown_key_is_named_with_its_line() {
        String sentence = mistake(RIGHT.replace("\"clientId\"", "\"clientID\""));
        assertTrue(sentence.contains("line 3") && sentence.contains("\"clientID\""), sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'\"issuer\": \"https://lms.example.org\",' | '' | needs a issuer",
                "'\"deploymentIds\": [\"1\", \"2\"],' | '' | has no \"deploymentIds\"",
                "'[\"1\", \"2\"]' | '[\"1\", \"1\"]' | stands twice",
                "'[\"1\", \"2\"]' | '[\" \"]' | cannot stand in deploymentIds",
                "'https://keys.example.net/jwks' | 'http://keys.example.net/jwks' | must be an https address",
                "'https://keys.example.net/jwks' | 'https://10.0.0.7/jwks' | private network",
                "'https://keys.example.net/jwks' | 'keys' | is not an address",
                "'\"Northmoor\"' | '\"\"' | needs a name",
                "'\"Southmoor\"' | '\"Northmoor\"' | is listed twice",
                "'{\"organisations\": [' | '[' | holds another kind of value",
                "'\"platforms\": []' | '\"platforms\": [], \"name\": \"x\"' | is not the JSON that is expected",
            })
    void each_mistake_is_one_clear_sentence(String right, String wrong, String said) {
        assertTrue(RIGHT.contains(right), "the example holds " + right);
        String sentence = mistake(RIGHT.replace(right, wrong));
        assertTrue(sentence.contains(said), sentence);
        assertEquals(1, sentence.lines().count(), sentence);
        assertTrue(sentence.endsWith("."), sentence);
    }

    @Test
    void a_registration_belongs_to_one_organisation_only() {
        String platform = RIGHT.substring(RIGHT.indexOf("{\"issuer\""), RIGHT.indexOf("]},"));
        String sentence = mistake(RIGHT.replace("\"platforms\": []", "\"platforms\": [" + platform + "]"));
        assertTrue(sentence.contains("belongs to one organisation"), sentence);
    }

    @Test
    void nothing_after_the_end_is_overlooked() {
        assertTrue(mistake(RIGHT + "{}").contains("holds another kind of value"));
        assertTrue(mistake("null").contains("empty"));
    }

    @Test
    void a_private_address_is_allowed_only_by_the_setting() throws PlatformsFile.Mistake {
        String local = RIGHT.replace("https://keys.example.net/jwks", "http://127.0.0.1:8090/jwks");
        assertEquals(2, PlatformsFile.parse(local, true).organisations().size());
        assertTrue(mistake(local).contains("WAYMARK_ALLOW_PRIVATE_PLATFORMS"));
    }

    @Test
    void the_check_names_the_file_and_is_silent_about_a_right_one(@TempDir Path folder) throws IOException {
        Path right = Files.writeString(folder.resolve("right.json"), RIGHT);
        Path wrong = Files.writeString(folder.resolve("wrong.json"), "{");
        assertEquals("", PlatformsCheck.problem(right, false));
        assertTrue(PlatformsCheck.problem(wrong, false).contains("wrong.json"));
        assertTrue(PlatformsCheck.problem(folder.resolve("none.json"), false).contains("cannot be read"));
    }
}
