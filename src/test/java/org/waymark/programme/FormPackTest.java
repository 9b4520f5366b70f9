package org.waymark.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.Meets;
import org.waymark.programme.RecordForm.AnswerKind;

/** An organisation adapts forms and profiles; a broken one is refused with file, line and reason. */
class FormPackTest {
    private static final String AGREEMENT = "forms/supervision-agreement.yaml";
    private static final String CONTRACT = "forms/supervision-contract.yaml";
    private static final String SCHOOL = "profiles/half-termly-school.yaml";

    @TempDir
    private Path folder;

    /** A backslash and an n stand for a new line; the line is that of the first place in our file that holds the anchor. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '#', textBlock = """
            forms/supervision-agreement.yaml | kind: line | kind: essay | = | kind must be one of: text, line, minutes, frequency, choices, table, clause
            forms/supervision-agreement.yaml | kind: line | kind: choices | - key: location | the item location has no choices
            forms/supervision-agreement.yaml | kind: line | kind: table | - key: location | the item location has no columns
            forms/supervision-agreement.yaml | kind: choices | kind: text | choices:\\n | choices belong to an item of the kind choices
            forms/supervision-contract.yaml | kind: table | kind: text | columns: | columns belong to an item of the kind table
            forms/supervision-agreement.yaml | kind: frequency | kind: line | rule: frequency | the rule frequency belongs to an item of the kind frequency
            forms/supervision-agreement.yaml | kind: minutes | kind: line | rule: minutes-least | the rule minutes-least belongs to an item of the kind minutes
            forms/supervision-agreement.yaml | rule: frequency | rule: how-often | = | rule must be one of: frequency, minutes-least, minutes-most, preparation-minutes
            forms/supervision-agreement.yaml | - key: ad-hoc | - key: location | = | the key location stands twice; the first is on line 21
            forms/supervision-agreement.yaml | - key: agenda | - key: location | = | the item location stands twice; the first is on line 21
            forms/supervision-agreement.yaml | - key: third | - key: talk | = | the key talk stands twice; the first is on line 83
            forms/supervision-agreement.yaml | version: "1" | version: "1.1" | = | version must be a whole number in quotes, from "1" to "999999"
            forms/supervision-agreement.yaml | version: "1" | version: "99999999999" | = | version must be a whole number in quotes, from "1" to "999999"
            forms/supervision-agreement.yaml | version: "1" | version: 1 | = | version must be text; put quotes around it
            forms/supervision-agreement.yaml | id: supervision-agreement | id: supervision-contract | = | id must be supervision-agreement, as the file is called
            profiles/half-termly-school.yaml | id: half-termly-school | id: lga-social-work | = | id must be half-termly-school, as the file is called
            profiles/half-termly-school.yaml | form: supervision-agreement | form: agreement | = | the form agreement does not exist
            profiles/half-termly-school.yaml | minutesMost: 120 | minutesMost: 45 | = | minutesMost must not be less than minutesLeast, which is 60
            profiles/half-termly-school.yaml | minutesLeast: 60 | minutesLeast: an hour | = | minutesLeast must be a whole number
            profiles/half-termly-school.yaml | reviewMonths: 12 | reviewMonths: 0 | = | reviewMonths must be a number from 1 to 36
            profiles/half-termly-school.yaml | frequency: half-termly | frequency: often | = | frequency must be one of: weekly, fortnightly, monthly, six-weekly, half-termly, termly
            profiles/half-termly-school.yaml | sharingWorkingDays: 5\\n | # # | id: half-termly-school | sharingWorkingDays is missing
            """)
    void a_mistake_is_told_with_its_line(String file, String from, String to, String anchor, String reason)
            throws IOException {
        String ours = BundledContent.text(file);
        String wanted = anchor.equals("=") ? from : anchor;
        int at = ours.indexOf(wanted.replace("\\n", "\n"));
        long line = 1 + ours.substring(0, at).chars().filter(c -> c == '\n').count();
        String with = to.isBlank() ? "" : to;
        assertEquals(
                List.of("%s, line %d: %s".formatted(file, line, reason)),
                new PackFixture(folder)
                        .change(file, from.replace("\\n", "\n"), with)
                        .problems());
    }

    @Meets("S001-65")
    @Test
    void an_organisation_adds_a_form_and_a_profile_of_its_own_beside_ours() throws IOException {
        String form = BundledContent.text(AGREEMENT)
                .replace("id: supervision-agreement", "id: our-agreement")
                .replace("version: \"1\"", "version: \"7\"")
                .replace("title: Supervision agreement", "title: Our agreement");
        String profile = BundledContent.text(SCHOOL)
                .replace("id: half-termly-school", "id: ours")
                .replace("form: supervision-agreement", "form: our-agreement")
                .replace("minutesMost: 120\n", "")
                .replace("frequency: half-termly", "frequency: fortnightly");
        ContentPack pack = new PackFixture(folder)
                .write("forms/our-agreement.yaml", form)
                .write("profiles/ours.yaml", profile)
                .read();
        EmployerProfile ours = pack.profile("ours").orElseThrow();
        assertEquals(4, pack.profiles().size());
        assertEquals("Our agreement", pack.form(ours.form()).orElseThrow().title());
        assertEquals(7, pack.form(ours.form()).orElseThrow().version());
        assertEquals(
                "Supervision agreement",
                pack.form("supervision-agreement").orElseThrow().title());
        assertEquals(Optional.of("fortnightly"), ours.value(ProfileRule.FREQUENCY));
        assertEquals(Optional.empty(), ours.value(ProfileRule.MINUTES_MOST));
    }

    @Meets("S001-65")
    @Test
    void a_form_of_the_same_name_takes_the_place_of_ours() throws IOException {
        ContentPack pack = new PackFixture(folder)
                .change(CONTRACT, "version: \"1\"", "version: \"2\"")
                .change(CONTRACT, "Meetings are in private.", "Meetings are behind a closed door.")
                .read();
        RecordForm form = pack.form("supervision-contract").orElseThrow();
        assertEquals(2, form.version());
        assertEquals(
                "Meetings are behind a closed door.",
                form.item("privacy").orElseThrow().label());
    }

    /** Notes are read on the page and are no part of what is signed. */
    @Meets({"S001-06", "S001-07", "S001-46"})
    @Test
    void rules_of_the_contract_stand_in_clauses_that_are_agreed_and_signed() {
        RecordForm contract =
                ContentPack.read(Optional.empty()).form("supervision-contract").orElseThrow();
        RecordForm.Item monthly = contract.item("monthly").orElseThrow();
        assertTrue(Stream.of(monthly, contract.item("both-prepare").orElseThrow())
                .allMatch(item -> item.kind() == AnswerKind.CLAUSE));
        assertTrue(Stream.of("once a month", "probation", "newly qualified", "less responsibility")
                .allMatch(monthly.label()::contains));
    }

    /** Nobody is told that a source asks for what is only our suggestion. */
    @Test
    void a_profile_says_which_of_its_values_are_our_suggestion() {
        assertTrue(ContentPack.read(Optional.empty()).profiles().stream()
                .allMatch(profile -> profile.source().contains("our suggestion")));
    }
}
