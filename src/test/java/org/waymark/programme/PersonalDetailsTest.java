package org.waymark.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalDetailsTest {
    private static final PersonalDetails OURS =
            ContentPack.read(Optional.empty()).details();

    @ParameterizedTest
    @CsvSource({
        "943 476 5919, an NHS number",
        "9434765919, an NHS number",
        "943-476-5919, an NHS number",
        "401 023 2137, an NHS number",
        "SW1A 1AA, a postcode",
        "ls14ap, a postcode",
        "M1 1AE, a postcode",
        "dob 3/4/41, a date of birth",
        "born on 3rd March 1941, a date of birth",
        "03/04/1941, a full date that may be a date of birth",
        "07700 900123, a phone number",
        "+44 7700 900123, a phone number",
        "(0113) 496 0123, a phone number",
        "020 7946 0123, a phone number"
    })
    void details_are_found_in_the_middle_of_a_sentence(String words, String label) {
        List<PersonalDetails.Found> found = OURS.in("First line.\nThen " + words + ", and so on.");
        assertEquals(1, found.size(), found::toString);
        assertEquals(label, found.get(0).label());
        assertEquals(2, found.get(0).line());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "943 476 5918",
                "on 3 March 2027 we met",
                "Session 4, PQS 1, 90 minutes",
                "We met at 10.30 and again at 14:15",
                "Three of 12 people, 25 per cent",
                "The Care Act 2014, section 42",
                "between 2019 and 2024"
            })
    void ordinary_words_are_left_alone(String words) {
        assertEquals(List.of(), OURS.in(words));
    }

    @Test
    void the_last_digit_of_an_nhs_number_decides() {
        int right = 0;
        for (int digit = 0; digit < 10; digit++) {
            right += PersonalDetails.isNhsNumber("943476591" + digit) ? 1 : 0;
        }
        assertEquals(1, right);
        assertTrue(PersonalDetails.isNhsNumber("9434765919"));
        assertFalse(PersonalDetails.isNhsNumber("943476591"));
    }

    @Test
    void the_longest_text_takes_no_time_and_lists_ten_at_most() {
        for (String part : List.of("0", "01 ", "born ", "A1 ", "+44 ", "9434765919 ", "LS1 4AP ", "1.1.", "(0")) {
            String text = part.repeat(20_000 / part.length());
            assertTimeoutPreemptively(
                    Duration.ofSeconds(5), () -> assertTrue(OURS.in(text).size() <= 10), part);
        }
    }

    @Test
    void an_organisation_adds_its_own_and_a_pattern_that_is_none_stops_the_start(@TempDir Path folder)
            throws IOException {
        Path file = Files.createDirectories(folder.resolve("details")).resolve("personal-details.yaml");
        String yaml = """
            id: ours
            version: "2"
            source: Anyshire
            licence: Ours
            details:
              - key: case-number
                label: a case number
                pattern: '%s'
                check: none
            """;
        Files.writeString(file, yaml.formatted("AS[0-9]{6}"));
        assertEquals(
                "a case number",
                ContentPack.read(Optional.of(folder))
                        .details()
                        .in("See AS123456.")
                        .get(0)
                        .label());
        Files.writeString(file, yaml.formatted("AS[0-9"));
        ContentFault fault = assertThrows(ContentFault.class, () -> ContentPack.read(Optional.of(folder)));
        assertTrue(fault.getMessage().contains("line 8: the pattern is not one"), fault::getMessage);
    }
}
