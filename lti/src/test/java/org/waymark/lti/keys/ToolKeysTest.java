package org.waymark.lti.keys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.lti.SigningKeys;
import org.waymark.lti.TestPlatform;
import org.waymark.lti.ToolKey;

class ToolKeysTest {

    private static final ToolKey NEW = ToolKey.generate();
    private static final ToolKey OLD = ToolKey.generate();

    private static final SigningKeys BOTH = new SigningKeys() {
        @Override
        public ToolKey signing() {
            return NEW;
        }

        @Override
        public List<ToolKey> published() {
            return List.of(NEW, OLD);
        }
    };

    @Test
    void the_published_set_holds_both_keys_of_a_rotation_and_no_private_part() {
        JsonNode keys = TestPlatform.json(new ToolKeys(BOTH).publicJson()).get("keys");
        assertEquals(2, keys.size());
        for (JsonNode key : keys) {
            List<String> names = new ArrayList<>();
            key.fieldNames().forEachRemaining(names::add);
            assertEquals(Set.of("kty", "use", "kid", "alg", "n", "e"), Set.copyOf(names));
            assertEquals("RS256", key.get("alg").asText());
            assertEquals("sig", key.get("use").asText());
        }
        assertEquals(NEW.kid(), keys.get(0).get("kid").asText());
    }

    @Test
    void a_key_read_back_from_the_store_is_the_same_key() {
        ToolKey read = ToolKey.read(NEW.privateJson());
        assertEquals(NEW.kid(), read.kid());
        assertEquals(NEW.pair(), read.pair());
        assertTrue(read.pair().isPrivate());
    }

    @Test
    void a_key_prints_its_id_only() {
        assertEquals("ToolKey[" + NEW.kid() + "]", NEW.toString());
        assertFalse(NEW.kid().equals(OLD.kid()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "{\"kty\":\"RSA\"}", "nonsense"})
    void what_is_no_key_is_refused_without_being_quoted(String text) {
        IllegalArgumentException refusal = assertThrows(IllegalArgumentException.class, () -> ToolKey.read(text));
        assertEquals(null, refusal.getCause());
    }

    @Test
    void a_public_key_is_not_enough() {
        assertThrows(
                IllegalArgumentException.class,
                () -> ToolKey.read(NEW.pair().toPublicJWK().toJSONString()));
    }
}
