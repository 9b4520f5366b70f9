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

    @Meets({
        "S000-46", "S000-47", "S000-48", "S000-49", "S000-50", "S000-51", "S000-52", "S000-53", "S000-54", "S000-55",
        "S000-56", "S000-57", "S000-58", "S000-59", "S000-60", "S000-61", "S000-62", "S001-25", "S001-26", "S001-27",
        "S001-28", "S001-29", "S001-30", "S001-31", "S001-32", "S001-33", "S001-34", "S001-35", "S001-36", "S001-37",
        "S001-38", "S001-39", "S001-40", "S001-41"
    })
    @Test
    void the_record_of_a_meeting_offers_every_topic_of_both_sources() {
        RecordForm record = pack.form("supervision-record").orElseThrow();
        assertEquals(
                List.of("workload", "objectives", "effectiveness", "resources", "policies", "activities"),
                choices(record, "work"));
        assertEquals(
                List.of(
                        "reflection",
                        "incident",
                        "case-review",
                        "problems",
                        "training",
                        "good-practice",
                        "induction",
                        "plans",
                        "registration",
                        "asye"),
                choices(record, "learning"));
        assertEquals(
                List.of(
                        "wellbeing",
                        "boundaries",
                        "personal",
                        "resources",
                        "factors",
                        "stress",
                        "absence",
                        "safety",
                        "leave",
                        "flexi"),
                choices(record, "welfare"));
        assertTrue(keys(record).containsAll(List.of("cases", "audit", "equality", "focus", "feedback")));
        assertTrue(record.purpose().contains("valued and supported")
                && record.purpose().contains("protected time"));
    }

    @Meets({
        "S002-13", "S002-14", "S002-15", "S002-16", "S002-18", "S002-19", "S002-20", "S002-21", "S002-23", "S002-25",
        "S002-26", "S002-27", "S002-28", "S002-29", "S002-30", "S002-32", "S002-33", "S002-34", "S002-36", "S002-37",
        "S002-38", "S002-39", "S002-40", "S002-42", "S002-44", "S002-49", "S002-58", "S002-59"
    })
    @Test
    void the_forms_of_a_year_ask_for_what_their_source_asks_for() {
        RecordForm planning = pack.form("appraisal-planning").orElseThrow();
        assertTrue(keys(planning)
                .containsAll(List.of("job", "team", "held", "standards", "priorities", "needs", "workload")));
        assertEquals(4, planning.item("observation").orElseThrow().columns().size());
        assertEquals(3, planning.item("other-evidence").orElseThrow().columns().size());
        assertEquals(
                List.of("observing", "mentoring", "external", "internal", "shadowing"),
                choices(planning, "support-kinds"));
        RecordForm interim = pack.form("appraisal-interim").orElseThrow();
        assertTrue(keys(interim).containsAll(List.of("observed", "going-well", "support-now", "actions")));
        RecordForm last = pack.form("appraisal-final").orElseThrow();
        assertTrue(keys(last).containsAll(List.of("achievements", "role", "actions")));
        RecordForm talk = pack.form("appraisal-one-to-one").orElseThrow();
        assertEquals(9, choices(talk, "for").size());
        assertTrue(keys(talk).containsAll(List.of("talked", "issues", "celebrate", "actions")));
        assertTrue(talk.purpose().contains("fair summary"));
        assertTrue(talk.parts().stream().anyMatch(part -> part.note().contains("without interruptions")));
        for (RecordForm form : List.of(planning, interim, last, talk)) {
            assertTrue(keys(form).containsAll(List.of("reviewer-comments", "reviewee-comments")), form::id);
            assertTrue(form.items().stream().noneMatch(item -> item.key().contains("grade")), form::id);
        }
    }

    @Test
    void a_profile_names_a_form_that_there_is() {
        assertTrue(pack.profiles().stream()
                .allMatch(profile -> pack.form(profile.form()).isPresent()));
    }

    private static List<String> choices(RecordForm form, String item) {
        return form.item(item).orElseThrow().choices().stream()
                .map(RecordForm.Choice::key)
                .toList();
    }

    private static List<String> keys(RecordForm form) {
        return form.items().stream().map(RecordForm.Item::key).toList();
    }
}
