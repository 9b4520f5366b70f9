package org.waymark.roster;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.lti.access.Reason;
import org.waymark.web.Texts;

class RosterTextsTest {
    static Stream<String> codes() {
        return Stream.concat(
                Arrays.stream(Reason.values()).map(Reason::text),
                Stream.of(Reader.PLATFORM_OFF, Reader.EMPTY, Reader.OUR_FAULT, Courses.FOREIGN_ADDRESS));
    }

    @ParameterizedTest
    @MethodSource("codes")
    void every_reason_for_a_failed_reading_is_said_in_plain_words(String code) {
        assertTrue(new Texts().has(RosterFact.failureKey(code)), code);
    }
}
