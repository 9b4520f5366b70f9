package org.waymark.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waymark.Meets;
import org.waymark.programme.RecordForm.AnswerKind;

/** Forms and profiles hold what their sources hold. */
class RecordFormsTest {
    private final ContentPack pack = ContentPack.read(Optional.empty());
    private final RecordForm agreement = pack.form("supervision-agreement").orElseThrow();
    private final RecordForm contract = pack.form("supervision-contract").orElseThrow();

    @Meets({
        "S000-03", "S000-07", "S000-08", "S000-09", "S000-10", "S000-11", "S000-12", "S000-13", "S000-14", "S000-15",
        "S000-16", "S000-17", "S000-18", "S000-19", "S000-20", "S000-21", "S000-22"
    })
    @Test
    void the_agreement_asks_for_every_field_of_its_source() {
        assertTrue(keys(agreement)
                .containsAll(List.of(
                        "frequency",
                        "location",
                        "minutes-least",
                        "minutes-most",
                        "cancelling",
                        "ad-hoc",
                        "agenda",
                        "preparing",
                        "preparation-minutes",
                        "priorities",
                        "purpose",
                        "supervisee-brings",
                        "of-supervisor",
                        "of-supervisee",
                        "acknowledge",
                        "permissions",
                        "difficulties")));
        assertEquals(3, agreement.item("difficulties").orElseThrow().choices().size());
        assertTrue(agreement.purpose().contains("together"));
    }

    @Meets({
        "S000-23", "S000-26", "S000-28", "S000-29", "S000-30", "S000-31", "S000-33", "S000-34", "S000-35", "S000-36",
        "S000-37", "S000-38", "S000-39", "S000-40", "S000-41", "S000-42"
    })
    @Test
    void the_agreement_has_eight_standing_clauses_and_says_that_they_were_gone_through() {
        List<RecordForm.Item> clauses = agreement.items().stream()
                .filter(item -> item.kind() == AnswerKind.CLAUSE)
                .toList();
        assertEquals(9, clauses.size());
        assertTrue(clauses.get(0).label().contains("disciplinary"));
        assertTrue(
                clauses.get(3).label().contains("60") && clauses.get(3).label().contains("120"));
        assertEquals("covered", clauses.get(8).key());
    }

    @Meets({
        "S001-03", "S001-04", "S001-05", "S001-07", "S001-08", "S001-09", "S001-10", "S001-11", "S001-12", "S001-13",
        "S001-14", "S001-15", "S001-16", "S001-17", "S001-18", "S001-22", "S001-24", "S001-42", "S001-43", "S001-44",
        "S001-45", "S001-46", "S001-47", "S001-48", "S001-49", "S001-50", "S001-51", "S001-52", "S001-58", "S001-65"
    })
    @Test
    void the_contract_asks_for_every_field_of_its_source_and_names_no_body_that_is_gone() {
        assertTrue(keys(contract)
                .containsAll(List.of(
                        "key-tasks",
                        "additional",
                        "work-and-development",
                        "interruptions",
                        "frequency",
                        "minutes-least",
                        "recording",
                        "storage",
                        "others-who-see",
                        "audited",
                        "want-from-supervisor",
                        "supervisee-contributes",
                        "want-from-supervisee",
                        "supervisor-contributes",
                        "supervisor-responsible",
                        "supervisee-responsible",
                        "escalation",
                        "practice-concern")));
        assertEquals(
                List.of("Workload", "Professional development"),
                contract.item("work-and-development").orElseThrow().columns());
        assertTrue(Stream.of(contract, agreement)
                .flatMap(form -> form.items().stream())
                .noneMatch(item -> item.label().matches("(?s).*(HCPC|College of Social Work).*")));
    }

    @Meets({"S000-27", "S000-32"})
    @Test
    void profiles_hold_what_employers_expect() {
        EmployerProfile school = pack.profile("half-termly-school").orElseThrow();
        assertEquals(
                List.of("HALF_TERMLY", "60", "OptionalInt[120]", "15", "12"),
                List.of(
                        school.frequency().name(),
                        "" + school.minutesLeast(),
                        "" + school.minutesMost(),
                        "" + school.preparationMinutes(),
                        "" + school.reviewMonths()));
        EmployerProfile council = pack.profile("monthly-social-work").orElseThrow();
        assertEquals(Frequency.MONTHLY, council.frequency());
        assertEquals(5, council.sharingWorkingDays());
        assertEquals(OptionalInt.empty(), council.minutesMost());
        assertEquals(3, council.ladder().size());
        assertEquals(90, pack.profile("lga-social-work").orElseThrow().minutesLeast());
        assertEquals(3, pack.profiles().size());
    }

    @Test
    void a_profile_names_a_form_that_there_is() {
        assertTrue(pack.profiles().stream()
                .allMatch(profile -> pack.form(profile.form()).isPresent()));
    }

    private static List<String> keys(RecordForm form) {
        return form.items().stream().map(RecordForm.Item::key).toList();
    }
}
