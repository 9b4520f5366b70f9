package org.waymark.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArgumentsTest {
    @Test
    void names_and_values_come_in_pairs_in_any_order() {
        Arguments read = read(List.of("--b", "two words", "--a", "1"));
        assertEquals("1", read.needed("--a"));
        assertEquals(Optional.of("two words"), read.optional("--b"));
    }

    @ParameterizedTest
    @CsvSource({
        "'--c 1', does not know '--c'",
        "'--a', needs a value after --a",
        "'--a 1 --a 2', was given --a twice",
        "'--b 1', needs --a"
    })
    void each_mistake_is_said_with_how_to_do_it(String written, String said) {
        StartFault fault = assertThrows(
                StartFault.class, () -> read(List.of(written.split(" "))).needed("--a"));
        assertTrue(fault.getMessage().startsWith("do "), fault.getMessage());
        assertTrue(fault.getMessage().replace("''", "'").contains(said), fault.getMessage());
        assertTrue(fault.getMessage().endsWith("Use: do --a A"), fault.getMessage());
    }

    @Test
    void an_invitation_is_hashed_as_the_running_tool_does_it() {
        assertEquals("ungWv48Bz-pBQUDeXa4iI7ADYaOWF3qctBD_YfIAFa0", Invitation.hash("abc"));
    }

    private static Arguments read(List<String> written) {
        return Arguments.read("do", "Use: do --a A", Set.of("--a", "--b"), written);
    }
}
